package dev.countersign.application.posting;

import static dev.countersign.application.given.Workplace.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.adjustment.Changed;
import dev.countersign.application.adjustment.Hindrance;
import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpLookup;
import dev.countersign.application.erp.ErpState;
import dev.countersign.application.erp.ErpStatus;
import dev.countersign.application.erp.Operation;
import dev.countersign.application.given.Workplace;
import dev.countersign.domain.adjustment.Action;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Decision;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.adjustment.Refusal;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.testkit.erp.ErpGoods;
import dev.countersign.testkit.erp.FarFault;
import dev.countersign.testkit.given.Given;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How what is approved and not posted becomes a draft again. */
class ReopeningAdjustmentsTest {
  private final Workplace workplace = Workplace.approvingHere(Levels.ONE);

  @Test
  void isADraftAgainWithLapsedDecisionsAndANewCodeAtTheNextPosting() {
    AdjustmentId id = failed();
    String first = workplace.progress(id).reference().orElseThrow();
    done(workplace.reopen(id));
    assertThat(status(id)).isEqualTo(Status.DRAFT);
    assertThat(workplace.recorded(id).adjustment().details().decisions())
        .isNotEmpty()
        .allMatch(Decision::lapsed);
    assertThat(workplace.progress(id).state()).isEqualTo(ErpState.NOT_SENT);
    assertThat(workplace.trail(id).getLast().action()).isEqualTo("reopen");
    done(workplace.submit(id));
    done(workplace.approve(id));
    workplace.work();
    assertThat(status(id)).isEqualTo(Status.POSTED);
    assertThat(workplace.progress(id).reference().orElseThrow()).isNotEqualTo(first);
    assertThat(workplace.erp.onHand(ErpGoods.PLAIN, ErpGoods.WAREHOUSE))
        .isEqualTo(Quantity.of("48"));
  }

  @Test
  void isReopenedWhileNothingWasSent() {
    AdjustmentId id = approved();
    done(workplace.reopen(id));
    workplace.work();
    assertThat(status(id)).isEqualTo(Status.DRAFT);
    assertThat(workplace.erp.creates()).isZero();
  }

  @Test
  void isReopenedWhileTheErpIsDownAndNothingHasLeftUs() {
    AdjustmentId id = approved();
    workplace.erp.goDown();
    workplace.work();
    done(workplace.reopen(id));
    assertThat(status(id)).isEqualTo(Status.DRAFT);
  }

  @Test
  void isNotReopenedOnceAWorkerMayHaveSentIt() {
    AdjustmentId id = approved();
    ClaimedStep claim =
        workplace.store.postings().claim(1, Duration.ofMinutes(1), Given::attempt).getFirst();
    assertThat(workplace.reopen(id))
        .isEqualTo(
            new Changed.Hindered(new Hindrance.StateForbids(Action.REOPEN, ErpState.SENDING)));
    workplace.posting.work(claim, System.nanoTime());
    assertThat(workplace.reopen(id))
        .isEqualTo(new Changed.Refused(new Refusal.StatusForbids(Action.REOPEN, Status.POSTED)));
  }

  @Test
  void isNotReopenedWhileNobodyKnowsWhetherItIsPosted() {
    AdjustmentId id = approved();
    workplace.erp.loseNextAnswer();
    workplace.posting.work(
        workplace.store.postings().claim(1, Duration.ofMinutes(1), Given::attempt).getFirst(),
        System.nanoTime());
    assertThat(workplace.reopen(id))
        .isEqualTo(
            new Changed.Hindered(new Hindrance.StateForbids(Action.REOPEN, ErpState.UNCERTAIN)));
  }

  @Test
  void deletesTheDocumentThatTheErpWantedToApprove() {
    workplace.erp.approvals(1);
    AdjustmentId id = approved();
    workplace.work();
    assertThat(error(id)).isEqualTo("erp.approvals_on");
    DocumentId document = workplace.progress(id).documentId().orElseThrow();
    done(workplace.reopen(id));
    assertThat(workplace.progress(id).operation()).contains(Operation.DELETE);
    workplace.work();
    assertThat(workplace.progress(id).documentId()).isEmpty();
    assertThat(workplace.erp.find(document)).isInstanceOf(ErpLookup.Missing.class);
  }

  @Test
  void isNotReopenedWhereSomebodyHasBookedTheDocument() {
    workplace.erp.approvals(1);
    AdjustmentId id = approved();
    workplace.work();
    DocumentId document = workplace.progress(id).documentId().orElseThrow();
    workplace.erp.submit(document);
    workplace.erp.approveFinally(document);
    assertThat(workplace.reopen(id))
        .isInstanceOfSatisfying(
            Changed.Hindered.class,
            hindered -> assertThat(hindered.by()).isInstanceOf(Hindrance.AlreadyPosted.class));
    done(workplace.retry(id));
    workplace.work();
    assertThat(status(id)).isEqualTo(Status.POSTED);
  }

  @Test
  void isNotReopenedWhileTheErpCannotSayWhetherItIsBooked() {
    workplace.erp.approvals(1);
    AdjustmentId id = approved();
    workplace.work();
    workplace.erp.goDown();
    assertThat(workplace.reopen(id))
        .isInstanceOfSatisfying(
            Changed.Hindered.class,
            hindered -> assertThat(hindered.by()).isInstanceOf(Hindrance.Unreachable.class));
  }

  @Test
  void isNotReopenedWhereSeveralDocumentsBearItsCode() {
    AdjustmentId id = approved();
    ClaimedStep claim =
        workplace.store.postings().claim(1, Duration.ofMinutes(1), Given::attempt).getFirst();
    var failed = new StepResult.Failed(Optional.empty(), Given.error("erp.duplicate"));
    var entry = Given.entry(workplace.recorded(id).adjustment());
    workplace.store.postings().settle(claim, failed, entry, Optional.empty());
    assertThat(workplace.reopen(id))
        .isEqualTo(new Changed.Hindered(new Hindrance.Unsettled(Given.error("erp.duplicate"))));
    done(workplace.settleNotPosted(id));
    done(workplace.reopen(id));
  }

  @Test
  void keepsTheDocumentWhereTheErpApprovesToo() {
    Workplace mirrored = Workplace.mirroring(Levels.ONE, 1);
    AdjustmentId id = mirrored.submitted();
    mirrored.work();
    DocumentId document = mirrored.documentOf(id);
    done(mirrored.approve(id));
    done(mirrored.reopen(id));
    mirrored.work();
    assertThat(mirrored.progress(id).state()).isEqualTo(ErpState.IN_STEP);
    assertThat(mirrored.progress(id).documentId()).contains(document);
    assertThat(statusThere(mirrored, document)).isEqualTo(ErpStatus.REJECTED);
    assertThat(mirrored.recorded(id).adjustment().status()).isEqualTo(Status.DRAFT);
  }

  @Test
  void startsTheApprovalsInTheErpAnewWhereItApprovesToo() {
    Workplace mirrored = Workplace.mirroring(Levels.TWO, 2);
    AdjustmentId id = mirrored.submitted();
    done(mirrored.approve(id));
    mirrored.work();
    done(mirrored.approveFinally(id));
    mirrored.erp.meets(FarFault.NO_AS_SUCCESS);
    mirrored.work();
    done(mirrored.reopen(id));
    done(mirrored.submit(id));
    done(mirrored.approve(id));
    mirrored.work();
    assertThat(mirrored.erp.onHand(ErpGoods.PLAIN, ErpGoods.WAREHOUSE))
        .isEqualTo(Quantity.of("50"));
    assertThat(statusThere(mirrored, mirrored.documentOf(id))).isEqualTo(ErpStatus.PENDING);
    done(mirrored.approveFinally(id));
    mirrored.work();
    assertThat(mirrored.recorded(id).adjustment().status()).isEqualTo(Status.POSTED);
    assertThat(mirrored.erp.creates()).isEqualTo(1);
  }

  private static ErpStatus statusThere(Workplace workplace, DocumentId document) {
    return ((ErpLookup.Found) workplace.erp.find(document)).document().status();
  }

  private AdjustmentId approved() {
    AdjustmentId id = workplace.submitted();
    done(workplace.approve(id));
    return id;
  }

  private AdjustmentId failed() {
    AdjustmentId id = approved();
    workplace.erp.refuseNext();
    workplace.work();
    return id;
  }

  private Status status(AdjustmentId id) {
    return workplace.recorded(id).adjustment().status();
  }

  private String error(AdjustmentId id) {
    return workplace.progress(id).error().orElseThrow().code();
  }
}
