package dev.countersign.testkit.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.adjustment.Stored;
import dev.countersign.application.erp.ErpProgress;
import dev.countersign.application.erp.ErpState;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.erp.Operation;
import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.Postings.Settled;
import dev.countersign.application.posting.StepResult;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.harness.AtOnce;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clause 6: what became of a step is kept whole, or not at all. */
interface SettlingWhole extends OnQueue {
  @Test
  @DisplayName("6.1 Progress, audit entry and the next version are kept together")
  default void keepsAllOfIt() {
    List<Adjustment> history = Given.adjustment().asking(Levels.NONE).history(Status.POSTED);
    kept(history.get(0));
    var post = Given.post(history.get(1));
    kept(history.get(1), post);
    AuditEntry entry = Given.entry(history.get(2));

    assertThat(store().postings().settle(claimed(), BOOKED, entry, Optional.of(history.get(2))))
        .isEqualTo(Settled.DONE);
    var expected = new RecordedAdjustment(history.get(2), inStep(post, history.get(2)));
    assertThat(found(history.get(2).id())).isEqualTo(expected);
    assertThat(store().elsewhere().adjustments().find(history.get(2).id())).contains(expected);
    assertThat(store().auditTrail().of(history.get(2).id())).endsWith(entry);
    assertThat(claims()).isEmpty();
  }

  @Test
  @DisplayName("6.2 Where somebody changed the adjustment first, nothing is kept")
  default void keepsNothingOfAStaleOne() {
    Draft draft = Given.draft();
    kept(draft, Given.post(draft));
    ClaimedStep claim = claimed();
    Adjustment mine = Given.edited(draft, Given.content().description("mine"));
    kept(Given.edited(draft, Given.content().description("theirs")));
    RecordedAdjustment before = found(draft.id());
    List<AuditEntry> entries = store().auditTrail().of(draft.id());

    assertThat(store().postings().settle(claim, BOOKED, Given.entry(mine), Optional.of(mine)))
        .isEqualTo(Settled.STALE);
    assertThat(found(draft.id())).isEqualTo(before);
    assertThat(store().auditTrail().of(draft.id())).isEqualTo(entries);
  }

  @Test
  @DisplayName("6.3 The worker that was stale still has the step, and settles it on what is there")
  default void canBeSettledAgain() {
    Draft draft = Given.draft();
    kept(draft, Given.post(draft));
    ClaimedStep claim = claimed();
    Adjustment theirs = Given.edited(draft, Given.content().description("theirs"));
    kept(theirs);
    store().postings().settle(claim, BOOKED, Given.entry(theirs), Optional.of(theirs));
    Adjustment again = Given.edited(theirs, Given.content().description("again"));

    assertThat(store().postings().settle(claim, BOOKED, Given.entry(again), Optional.of(again)))
        .isEqualTo(Settled.DONE);
    assertThat(found(draft.id()).adjustment()).isEqualTo(again);
    assertThat(document(draft)).contains(Given.document());
  }

  @Test
  @DisplayName("6.4 Of a worker and a person who make the next version at once, one does")
  default void letsOneMakeTheNextVersion() {
    Draft draft = Given.draft();
    kept(draft, Given.post(draft));
    ClaimedStep claim = claimed();
    Adjustment theirs = Given.edited(draft, Given.content().description("theirs"));
    Adjustment mine = Given.edited(draft, Given.content().description("mine"));
    List<Boolean> wins =
        AtOnce.each(
            2,
            i ->
                i == 0
                    ? store().adjustments().store(Given.change(theirs).build())
                        instanceof Stored.Done
                    : store().postings().settle(claim, BOOKED, Given.entry(mine), Optional.of(mine))
                        == Settled.DONE);

    assertThat(wins).containsExactlyInAnyOrder(true, false);
    assertThat(found(draft.id()).adjustment()).isEqualTo(wins.get(0) ? theirs : mine);
    assertThat(store().auditTrail().of(draft.id())).hasSize(3);
  }

  @Test
  @DisplayName("6.5 The step behind one that is done is under way at once")
  default void goesOn() {
    Draft draft = Given.draft();
    var create = new ErpStep.Create(Given.posting(draft));
    kept(draft, create, new ErpStep.Submit());
    settled(claimed(), BOOKED);

    ErpProgress progress = progress(draft.id());
    assertThat(progress.operation()).contains(Operation.SUBMIT);
    assertThat(progress.state()).isEqualTo(ErpState.SENDING);
    assertThat(progress.attempts()).isZero();
    assertThat(progress.documentId()).contains(Given.document());
    assertThat(progress.reference()).contains(create.posting().referenceNumber());
  }

  @Test
  @DisplayName("6.6 What the ERP refused is FAILED, with its own words")
  default void keepsARefusal() {
    Adjustment adjustment = posting();
    settled(claimed(), new StepResult.Failed(Optional.of(Given.document()), Given.error("e")));

    ErpProgress progress = progress(adjustment.id());
    assertThat(progress.state()).isEqualTo(ErpState.FAILED);
    assertThat(progress.error()).contains(Given.error("e"));
    assertThat(progress.documentId()).contains(Given.document());
    assertThat(progress.nextAttemptAt()).isEmpty();
    assertThat(progress.attempts()).isEqualTo(1);
  }

  @Test
  @DisplayName("6.7 A document that is known stays known, until it is deleted")
  default void forgetsADeletedDocument() {
    Draft draft = Given.draft();
    var create = new ErpStep.Create(Given.posting(draft));
    kept(draft, create, new ErpStep.Submit(), new ErpStep.Delete());
    settled(claimed(), BOOKED);
    settled(claimed(), DONE);
    assertThat(document(draft)).contains(Given.document());
    settled(claimed(), DONE);

    assertThat(document(draft)).isEmpty();
    assertThat(progress(draft.id()).state()).isEqualTo(ErpState.IN_STEP);
    assertThat(progress(draft.id()).operation()).contains(Operation.DELETE);
  }

  @Test
  @DisplayName("6.8 What failed before is forgotten once it is confirmed")
  default void forgetsAnOldError() {
    Adjustment adjustment = posting();
    settled(claimed(), new StepResult.LookAgain(WAIT, 1, Given.error("erp.timeout")));
    store().passes(WAIT);
    settled(claimed(), BOOKED);

    ErpProgress progress = progress(adjustment.id());
    assertThat(progress.state()).isEqualTo(ErpState.IN_STEP);
    assertThat(progress.error()).isEmpty();
    assertThat(progress.nextAttemptAt()).isEmpty();
  }

  @Test
  @DisplayName("6.9 A failure after which there is no document any more forgets it")
  default void forgetsADocumentThatIsGone() {
    Draft draft = Given.draft();
    kept(draft, new ErpStep.Create(Given.posting(draft)), new ErpStep.Approve());
    settled(claimed(), BOOKED);
    settled(claimed(), FAILED);

    assertThat(document(draft)).isEmpty();
    assertThat(progress(draft.id()).state()).isEqualTo(ErpState.FAILED);
  }

  private ErpProgress inStep(ErpStep.Post post, Adjustment adjustment) {
    return new ErpProgress(
        Optional.of(Operation.POST),
        ErpState.IN_STEP,
        Optional.of(Given.document()),
        Optional.of(post.posting().referenceNumber()),
        1,
        Optional.empty(),
        Optional.empty(),
        progress(adjustment.id()).changes());
  }
}
