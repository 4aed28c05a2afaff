package dev.countersign.application.posting;

import static dev.countersign.application.given.Workplace.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.adjustment.Changed;
import dev.countersign.application.adjustment.Hindrance;
import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpLookup;
import dev.countersign.application.erp.ErpState;
import dev.countersign.application.erp.ErpStatus;
import dev.countersign.application.erp.ErpWrite;
import dev.countersign.application.erp.Posting;
import dev.countersign.application.given.Workplace;
import dev.countersign.domain.adjustment.Action;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.adjustment.Refusal;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.harness.AtOnce;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a person says what has become of a step, and what is made of their word. */
class SettlingPostingsTest {
  private static final Duration LEASE = Duration.ofMinutes(1);

  private final Workplace workplace = Workplace.approvingHere(Levels.NONE);

  @Test
  void isPostedByTheDocumentThatHoldsWhatWasToBePosted() {
    AdjustmentId id = uncertain();
    DocumentId document = booked(id);
    done(workplace.settle(id, document));
    assertThat(status(id)).isEqualTo(Status.POSTED);
    assertThat(workplace.progress(id).state()).isEqualTo(ErpState.IN_STEP);
    assertThat(workplace.progress(id).documentId()).contains(document);
    assertThat(workplace.trail(id).getLast().facts())
        .containsEntry("comment", "seen in the books")
        .containsEntry("documentId", document.value());
    workplace.workAfter(Duration.ofHours(1));
    assertThat(workplace.erp.creates()).isEqualTo(1);
  }

  @Test
  void showsBothSidesOfWhatDiffersAndTakesItByForceAlone() {
    AdjustmentId id = uncertain();
    DocumentId other = foreign("-9");
    assertThat(workplace.settle(id, other))
        .isInstanceOfSatisfying(
            Changed.Hindered.class,
            hindered ->
                assertThat(hindered.by())
                    .isInstanceOfSatisfying(
                        Hindrance.Differs.class,
                        differs ->
                            assertThat(differs.differences())
                                .extracting(Hindrance.Difference::field)
                                .containsExactly("reference", "lines")));
    assertThat(status(id)).isEqualTo(Status.APPROVED);
    done(
        workplace.settling.settle(
            Workplace.asked(id), new Settlement.Document(other, true, "entered by hand")));
    assertThat(status(id)).isEqualTo(Status.POSTED);
    assertThat(workplace.trail(id).getLast().facts())
        .containsEntry("lines.ours", "-2 of 9999999999999999999 at 4815000000000041010")
        .containsEntry("lines.theirs", "-9 of 4815000000044100 at 460000000041010");
  }

  @Test
  void isFailedWhereNothingIsPostedWithRetryAndReopenOpen() {
    AdjustmentId id = unsettled();
    done(workplace.settleNotPosted(id));
    assertThat(workplace.progress(id).state()).isEqualTo(ErpState.FAILED);
    assertThat(workplace.progress(id).error().orElseThrow().code()).isEqualTo("erp.not_posted");
    assertThat(workplace.recorded(id).open(Given.admin()))
        .containsExactly(Action.RETRY_POSTING, Action.REOPEN, Action.SETTLE);
    done(workplace.retry(id));
    workplace.work();
    assertThat(status(id)).isEqualTo(Status.POSTED);
  }

  @Test
  void findsWhatIsPostedAfterAllBeforeAnythingIsSentAgain() {
    AdjustmentId id = uncertain();
    done(workplace.settleNotPosted(id));
    done(workplace.retry(id));
    workplace.work();
    assertThat(status(id)).isEqualTo(Status.POSTED);
    assertThat(workplace.erp.creates()).isEqualTo(1);
  }

  @Test
  void isNotSettledByTheDocumentOfAnother() {
    AdjustmentId other = workplace.submitted();
    workplace.work();
    AdjustmentId id = uncertain();
    DocumentId document = workplace.progress(other).documentId().orElseThrow();
    assertThat(workplace.settle(id, document))
        .isEqualTo(new Changed.Hindered(new Hindrance.DocumentTaken(document, other)));
  }

  @Test
  void isNotSettledByADocumentThatIsNotThere() {
    AdjustmentId id = uncertain();
    assertThat(workplace.settle(id, new DocumentId("none")))
        .isEqualTo(new Changed.Hindered(new Hindrance.NoDocument(new DocumentId("none"))));
  }

  @Test
  void isNotSettledWhileTheErpIsDown() {
    AdjustmentId id = uncertain();
    DocumentId document = booked(id);
    workplace.erp.goDown();
    assertThat(workplace.settle(id, document))
        .isInstanceOfSatisfying(
            Changed.Hindered.class,
            hindered -> assertThat(hindered.by()).isInstanceOf(Hindrance.Unreachable.class));
  }

  @Test
  void dropsTheLateResultOfTheWorkerThatLooksAtTheSameMoment() {
    AdjustmentId id = uncertain();
    ClaimedStep late = workplace.store.postings().claimLost(1, LEASE).getFirst();
    done(workplace.settle(id, booked(id)));
    workplace.posting.find(List.of(late), System.nanoTime(), LEASE);
    assertThat(workplace.recorded(id).adjustment().version()).isEqualTo(3);
    assertThat(status(id)).isEqualTo(Status.POSTED);
  }

  @Test
  void isOfNoUseOnceTheWorkerHasFoundIt() {
    AdjustmentId id = uncertain();
    DocumentId document = booked(id);
    workplace.workAfter(LEASE);
    assertThat(workplace.settle(id, document))
        .isEqualTo(new Changed.Refused(new Refusal.StatusForbids(Action.SETTLE, Status.POSTED)));
  }

  @Test
  void isHinderedWhileTheStepIsSent() {
    AdjustmentId id = workplace.submitted();
    workplace.store.postings().claim(1, LEASE, Given::attempt);
    assertThat(workplace.settleNotPosted(id))
        .isEqualTo(
            new Changed.Hindered(new Hindrance.StateForbids(Action.SETTLE, ErpState.SENDING)));
  }

  @Test
  void isSettledByOneOfTwoAtOnce() {
    AdjustmentId id = uncertain();
    DocumentId document = booked(id);
    List<Changed> outcomes = AtOnce.each(2, _ -> workplace.settle(id, document));
    assertThat(outcomes).filteredOn(Changed.Done.class::isInstance).hasSize(1);
    assertThat(workplace.recorded(id).adjustment().version()).isEqualTo(3);
  }

  @Test
  void isNotPostedByADocumentOutsideTheBooks() {
    workplace.erp.approvals(1);
    AdjustmentId id = workplace.submitted();
    workplace.work();
    DocumentId document = workplace.progress(id).documentId().orElseThrow();
    assertThat(workplace.settle(id, document))
        .isInstanceOfSatisfying(
            Changed.Hindered.class,
            hindered -> assertThat(hindered.by()).isInstanceOf(Hindrance.NotBooked.class));
  }

  @Test
  void isPostedAndDeletedByNoStepBehindWhereAllOurApprovalsAreThere() {
    Workplace mirrored = Workplace.mirroring(Levels.NONE, 0);
    AdjustmentId id = lostCreate(mirrored);
    DocumentId document = mirrored.documentOf(id);
    done(mirrored.settle(id, document));
    mirrored.workAfter(Duration.ofHours(1));
    assertThat(mirrored.recorded(id).adjustment().status()).isEqualTo(Status.POSTED);
    assertThat(mirrored.erp.find(document)).isInstanceOf(ErpLookup.Found.class);
  }

  @Test
  void isNotPostedWhileOurApprovalsAreMissing() {
    Workplace mirrored = Workplace.mirroring(Levels.ONE, 0);
    AdjustmentId id = lostCreate(mirrored);
    DocumentId document = mirrored.documentOf(id);
    assertThat(mirrored.settle(id, document))
        .isEqualTo(new Changed.Hindered(new Hindrance.AlreadyPosted(document, ErpStatus.ADJUSTED)));
  }

  @Test
  void goesOnWithItsApprovalInTheErpWhereTheDraftIsFound() {
    Workplace mirrored = Workplace.mirroring(Levels.ONE, 1);
    AdjustmentId id = lostCreate(mirrored);
    done(mirrored.settle(id, mirrored.documentOf(id)));
    mirrored.work();
    done(mirrored.approve(id));
    mirrored.work();
    assertThat(mirrored.recorded(id).adjustment().status()).isEqualTo(Status.POSTED);
    assertThat(mirrored.erp.creates()).isEqualTo(1);
  }

  private static AdjustmentId lostCreate(Workplace mirrored) {
    AdjustmentId id = mirrored.submitted();
    mirrored.erp.loseNextAnswer();
    mirrored.posting.work(
        mirrored.store.postings().claim(1, LEASE, Given::attempt).getFirst(), System.nanoTime());
    assertThat(mirrored.progress(id).state()).isEqualTo(ErpState.UNCERTAIN);
    return id;
  }

  /** Booked by the ERP, and nobody here knows. */
  private AdjustmentId uncertain() {
    AdjustmentId id = workplace.submitted();
    workplace.erp.loseNextAnswer();
    workplace.posting.work(
        workplace.store.postings().claim(1, LEASE, Given::attempt).getFirst(), System.nanoTime());
    assertThat(workplace.progress(id).state()).isEqualTo(ErpState.UNCERTAIN);
    return id;
  }

  /** Never booked, and nobody here knows. */
  private AdjustmentId unsettled() {
    AdjustmentId id = workplace.submitted();
    workplace.store.postings().claim(1, LEASE, Given::attempt);
    workplace.workAfter(LEASE.plusSeconds(1));
    assertThat(workplace.progress(id).state()).isEqualTo(ErpState.UNCERTAIN);
    return id;
  }

  private DocumentId booked(AdjustmentId id) {
    return workplace.documentOf(id);
  }

  /** A document of nobody here. */
  private DocumentId foreign(String quantity) {
    var draft = Given.draft();
    var content = Given.content().lines(Given.line().quantity(quantity)).build();
    var posting = Posting.of(content, Given.posting(draft).code(), Given.MAIN);
    return switch (workplace.erp.create(posting)) {
      case ErpWrite.Booked(var document) -> document.orElseThrow().id();
      case ErpWrite.Declined _, ErpWrite.NotSent _, ErpWrite.InDoubt _ ->
          throw new AssertionError("not booked");
    };
  }

  private Status status(AdjustmentId id) {
    return workplace.recorded(id).adjustment().status();
  }
}
