package dev.countersign.testkit.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.adjustment.FinishedAnswer;
import dev.countersign.application.adjustment.KeepAnswer;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.adjustment.Stored;
import dev.countersign.application.erp.ErpProgress;
import dev.countersign.application.erp.ErpState;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.erp.Operation;
import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.ClaimedStep.Task;
import dev.countersign.application.posting.Intervention;
import dev.countersign.application.posting.Intervention.Remedy;
import dev.countersign.application.posting.Interventions;
import dev.countersign.application.posting.Postings.Settled;
import dev.countersign.application.posting.StepResult;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.domain.adjustment.Posted;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenAdjustment;
import dev.countersign.testkit.harness.AtOnce;
import dev.countersign.testkit.harness.StoreHarness;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What every {@link Interventions} does; numbers are those of its clauses. */
@TestMethodOrder(MethodOrderer.DisplayName.class)
public abstract class InterventionsContract implements OnQueue {
  private static final Remedy RETRY = new Remedy.Retry();
  private static final Remedy FAIL = new Remedy.Fail(Given.error("erp.not_posted"));
  private static final Remedy CONFIRM = new Remedy.Confirm(Given.document());
  private static final Remedy BOOK = new Remedy.Book(Given.document());
  private static final int CROWD = 8;

  private StoreHarness store;

  /** Makes a store that holds nothing. */
  protected abstract StoreHarness emptyStore();

  @BeforeEach
  final void open() {
    store = emptyStore();
  }

  @Override
  public final StoreHarness store() {
    return store;
  }

  @Test
  @DisplayName("1.1 With the steps the progress, the entry and the next version are kept")
  final void keepsAllOfIt() {
    Adjustment adjustment = posting();
    uncertain();
    Adjustment next = Given.edited(adjustment, Given.content().description("settled"));
    AuditEntry entry = Given.entry(next);
    var intervention =
        new Intervention(adjustment.id(), 1, CONFIRM, entry, Optional.of(next), Optional.empty());
    Stored stored = store.interventions().keep(intervention);

    RecordedAdjustment found = store.elsewhere().adjustments().find(next.id()).orElseThrow();
    assertThat(stored).isEqualTo(new Stored.Done(found));
    assertThat(found.adjustment()).isEqualTo(next);
    assertThat(found.erp().state()).isEqualTo(ErpState.IN_STEP);
    assertThat(store.auditTrail().of(next.id())).endsWith(entry);
  }

  @Test
  @DisplayName("1.2 A second one under the same key gets the first one's answer, and does nothing")
  final void keepsAnswers() {
    Adjustment adjustment = failed();
    var answer = new FinishedAnswer(202, Map.of(), "{}");
    var keep = new KeepAnswer(Given.admin().id(), "key", "hash", (_, _) -> answer);
    assertThat(kept(adjustment, RETRY, Optional.of(keep))).isInstanceOf(Stored.Done.class);
    settled(claimed(), FAILED);
    ErpProgress before = progress(adjustment.id());

    assertThat(kept(adjustment, RETRY, Optional.of(keep))).isInstanceOf(Stored.KeyInUse.class);
    assertThat(progress(adjustment.id())).isEqualTo(before);
  }

  @Test
  @DisplayName("2.1 Nothing is kept of one that judged another version")
  final void keepsNothingOfAStaleOne() {
    Adjustment adjustment = failed();
    kept(Given.edited(adjustment, Given.content()));

    assertKeepsNothing(adjustment, RETRY);
  }

  @Test
  @DisplayName("2.2 Nothing is retried, told or ended where the steps are not as that needs")
  final void keepsNothingWhereItDoesNotFit() {
    Adjustment adjustment = posting();
    assertKeepsNothing(adjustment, RETRY);
    assertKeepsNothing(adjustment, new Remedy.Tell(new ErpStep.Voiding()));
    assertKeepsNothing(adjustment, CONFIRM);
    assertKeepsNothing(adjustment, BOOK);
    assertKeepsNothing(adjustment, FAIL);
    settled(claimed(), BOOKED);
    assertKeepsNothing(adjustment, RETRY);
    assertKeepsNothing(adjustment, CONFIRM);
    assertKeepsNothing(adjustment, BOOK);
    assertKeepsNothing(adjustment, FAIL);
  }

  @Test
  @DisplayName("3.1 A failed step goes on at once, as if it had just been queued")
  final void retries() {
    Adjustment adjustment = telling(new ErpStep.Submit(), new ErpStep.Approve());
    ClaimedStep first = claimed();
    settled(first, FAILED);
    store.passes(WAIT);
    done(adjustment, RETRY);
    ErpProgress progress = progress(adjustment.id());
    assertThat(progress.state()).isEqualTo(ErpState.SENDING);
    assertThat(progress.operation()).contains(Operation.SUBMIT);
    assertThat(progress.attempts()).isZero();
    assertThat(progress.error()).isEmpty();
    Instant now = store.now();
    ClaimedStep again = claimed();

    assertThat(again.number()).isEqualTo(first.number());
    assertThat(again.task()).isEqualTo(Task.SEND);
    assertThat(again.attempts()).isEqualTo(1);
    assertThat(again.tries()).isEqualTo(1);
    assertThat(again.looks()).isZero();
    assertThat(again.since()).isAfter(now.minus(LEASE));
  }

  @Test
  @DisplayName("3.2 A creation is found first, where no document of it is known")
  final void findsBeforeItSends() {
    Adjustment adjustment = failed();
    done(adjustment, RETRY);

    assertThat(store.postings().claim(100, LEASE, Given::attempt)).isEmpty();
    assertThat(claimed().task()).isEqualTo(Task.CHECK);
  }

  @Test
  @DisplayName("3.3 A creation is read again, where its document is known")
  final void readsAKnownDocument() {
    Adjustment adjustment = posting();
    settled(claimed(), new StepResult.Failed(Optional.of(Given.document()), Given.error("e")));
    done(adjustment, RETRY);

    ClaimedStep again = claimed();
    assertThat(again.task()).isEqualTo(Task.CONFIRM);
    assertThat(again.documentId()).contains(Given.document());
  }

  @Test
  @DisplayName("3.4 It goes on under the trace of the request that set it going")
  final void goesOnUnderItsOwnTrace() {
    Adjustment adjustment = failed();
    AuditEntry asked = Given.entry(adjustment, "another request");
    store
        .interventions()
        .keep(
            new Intervention(adjustment.id(), 1, RETRY, asked, Optional.empty(), Optional.empty()));

    assertThat(claimed().trace()).isEqualTo("another request");
  }

  @Test
  @DisplayName("4.1 What the ERP is told without a new version is under way at once")
  final void tells() {
    Adjustment adjustment = posting();
    settled(claimed(), BOOKED);
    done(adjustment, new Remedy.Tell(new ErpStep.Voiding()));

    assertThat(progress(adjustment.id()).operation()).contains(Operation.VOID);
    assertThat(progress(adjustment.id()).state()).isEqualTo(ErpState.SENDING);
    assertThat(found(adjustment.id()).adjustment()).isEqualTo(adjustment);
    assertThat(claimed().step()).isEqualTo(new ErpStep.Voiding());
  }

  @Test
  @DisplayName("4.2 The ERP is not told to void what another one reverses")
  final void tellsOfNoVoidingOfTheReversed() {
    List<Adjustment> history = Given.adjustment().history(Status.POSTED);
    history.forEach(version -> kept(version));
    Adjustment posted = history.getLast();
    kept(GivenAdjustment.reversal((Posted) posted));

    assertKeepsNothing(posted, new Remedy.Tell(new ErpStep.Voiding()));
  }

  @Test
  @DisplayName("5.1 What somebody confirms is done, and who leases it has lost it")
  final void confirms() {
    Adjustment adjustment = telling(new ErpStep.Submit(), new ErpStep.Approve());
    ClaimedStep late = uncertain();
    done(adjustment, CONFIRM);

    assertThat(settle(late, FAILED)).isEqualTo(Settled.LEASE_LOST);
    assertThat(document(adjustment)).contains(Given.document());
    assertThat(claimed().step()).isEqualTo(new ErpStep.Approve());
  }

  @Test
  @DisplayName("5.2 What somebody fails has failed, and who leases it has lost it")
  final void fails() {
    Adjustment adjustment = posting();
    ClaimedStep late = uncertain();
    done(adjustment, FAIL);

    assertThat(settle(late, BOOKED)).isEqualTo(Settled.LEASE_LOST);
    assertThat(progress(adjustment.id()).state()).isEqualTo(ErpState.FAILED);
    assertThat(progress(adjustment.id()).error()).contains(Given.error("erp.not_posted"));
    store.passes(WAIT);
    assertThat(claims()).isEmpty();
  }

  @Test
  @DisplayName("5.3 One that has failed is confirmed, or failed for another reason")
  final void endsWhatHasFailed() {
    Adjustment adjustment = failed();
    done(adjustment, FAIL);
    assertThat(progress(adjustment.id()).error()).contains(Given.error("erp.not_posted"));
    done(adjustment, CONFIRM);
    assertThat(progress(adjustment.id()).state()).isEqualTo(ErpState.IN_STEP);
    assertThat(progress(adjustment.id()).error()).isEmpty();
  }

  @Test
  @DisplayName("5.4 What somebody finds in the books is done, and nothing behind it is told")
  final void books() {
    Adjustment adjustment =
        telling(new ErpStep.Create(Given.posting(Given.draft())), new ErpStep.Submit());
    ClaimedStep late = uncertain();
    done(adjustment, BOOK);

    assertThat(settle(late, FAILED)).isEqualTo(Settled.LEASE_LOST);
    assertThat(progress(adjustment.id()).state()).isEqualTo(ErpState.IN_STEP);
    assertThat(document(adjustment)).contains(Given.document());
    store.passes(WAIT);
    assertThat(claims()).isEmpty();
  }

  @Test
  @DisplayName("6.1 A document that another adjustment has is refused, and nothing is kept")
  final void refusesAnothersDocument() {
    Adjustment first = posting();
    settled(claimed(), BOOKED);
    Adjustment second = failed();
    RecordedAdjustment before = found(second.id());
    for (Remedy remedy : List.of(CONFIRM, BOOK)) {
      assertThat(kept(second, remedy, Optional.empty()))
          .isEqualTo(new Stored.DocumentTaken(Given.document(), first.id()));
    }
    assertThat(found(second.id())).isEqualTo(before);
  }

  @Test
  @DisplayName("6.2 Of several at once that name the same document, one gets it")
  final void givesADocumentToOne() {
    List<Adjustment> crowd = Stream.generate(this::failed).limit(CROWD).toList();
    Interventions here = store.interventions();
    Interventions there = store.elsewhere().interventions();
    List<Stored> outcomes =
        AtOnce.each(
            CROWD,
            i ->
                (i % 2 == 0 ? here : there)
                    .keep(intervention(crowd.get(i), CONFIRM, Optional.empty())));
    assertThat(outcomes).filteredOn(Stored.Done.class::isInstance).hasSize(1);
    assertThat(store.postings().bearers(Given.document())).hasSize(1);
  }

  @Test
  @DisplayName("7.1 What was to be posted is that of the newest step that was not given up")
  final void tellsWhatWasToBePosted() {
    Draft draft = Given.draft();
    assertThat(store.interventions().posting(draft.id())).isEmpty();
    ErpStep.Create created = new ErpStep.Create(Given.posting(draft));
    kept(draft, created, new ErpStep.Submit());
    settled(claimed(), BOOKED);
    assertThat(store.elsewhere().interventions().posting(draft.id())).contains(created.posting());
    settled(claimed(), FAILED);
    Adjustment next = Given.edited(draft, Given.content().description("another"));
    ErpStep.Update update = new ErpStep.Update(Given.posting(next));
    kept(Given.change(next).dropFailed().telling(update));
    assertThat(store.interventions().posting(draft.id())).contains(update.posting());
    settled(claimed(), FAILED);
    kept(Given.change(Given.edited(next, Given.content())).dropFailed());
    assertThat(store.interventions().posting(draft.id())).contains(created.posting());
  }

  @Test
  @DisplayName("8.1 Steps that wait because of an error are due at once, and no others are")
  final void hurries() {
    Adjustment waiting = posting();
    settled(claimed(), again("erp.not_authorised"));
    posting();
    settled(claimed(), again("erp.unreachable"));
    assertThat(claims()).isEmpty();
    store.interventions().hurry("erp.not_authorised");
    assertThat(claimed().adjustmentId()).isEqualTo(waiting.id());
    store.interventions().hurry("erp.not_authorised");
    assertThat(claims()).isEmpty();
  }

  private static StepResult again(String code) {
    return new StepResult.SendAgain(WAIT, StepResult.Absent.UNSENT, Given.error(code));
  }

  /** A claim of the one step that can be claimed, which nobody knows the end of. */
  private ClaimedStep uncertain() {
    var lost = new StepResult.LookAgain(Duration.ZERO, 0, Given.error("erp.in_doubt"));
    settled(claimed(), lost);
    return claimed();
  }

  private Adjustment failed() {
    Adjustment adjustment = posting();
    settled(claimed(), FAILED);
    return adjustment;
  }

  private void done(Adjustment adjustment, Remedy remedy) {
    assertThat(kept(adjustment, remedy, Optional.empty()))
        .isEqualTo(new Stored.Done(found(adjustment.id())));
  }

  private void assertKeepsNothing(Adjustment adjustment, Remedy remedy) {
    RecordedAdjustment before = found(adjustment.id());
    int entries = store.auditTrail().of(adjustment.id()).size();
    assertThat(kept(adjustment, remedy, Optional.empty())).isInstanceOf(Stored.Stale.class);
    assertThat(found(adjustment.id())).isEqualTo(before);
    assertThat(store.auditTrail().of(adjustment.id())).hasSize(entries);
  }

  private Stored kept(Adjustment adjustment, Remedy remedy, Optional<KeepAnswer> keep) {
    return store.interventions().keep(intervention(adjustment, remedy, keep));
  }

  private static Intervention intervention(
      Adjustment adjustment, Remedy remedy, Optional<KeepAnswer> keep) {
    return new Intervention(
        adjustment.id(),
        adjustment.version(),
        remedy,
        Given.entry(adjustment),
        Optional.empty(),
        keep);
  }
}
