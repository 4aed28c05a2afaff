package dev.countersign.testkit.erp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpApprovals;
import dev.countersign.application.erp.ErpDocument;
import dev.countersign.application.erp.ErpStatus;
import dev.countersign.application.erp.ErpWrite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What every {@link ErpApprovals} does; numbers are those of its clauses. */
@TestMethodOrder(MethodOrderer.DisplayName.class)
public abstract class ErpApprovalsContract extends ErpContract {
  private static final String REASON = "Quantities do not match the physical count. عدد خاطئ";

  private ErpApprovals approvals() {
    return erp().approvals();
  }

  @BeforeEach
  final void askTwoApprovals() {
    erp().approvals(2);
  }

  @Test
  @DisplayName("1.1 A document begins as a draft, and submitting it moves nothing yet")
  final void submitsDrafts() {
    ErpDocument draft = booked(ErpPostings.plain());
    if (isLacking(draft.id())) {
      return;
    }

    assertThat(draft.status()).isEqualTo(ErpStatus.DRAFT);
    assertThat(approvals().submit(draft.id())).isInstanceOf(ErpWrite.Booked.class);
    assertThat(status(draft.id())).isEqualTo(ErpStatus.PENDING);
    assertStock(ErpGoods.PLAIN).isEqualTo("50");
  }

  @Test
  @DisplayName("2.1 Each approval takes one level, and the last one moves stock")
  final void approvesByLevel() {
    DocumentId id = booked(ErpPostings.plain()).id();
    if (isLacking(id)) {
      return;
    }
    approvals().submit(id);

    assertThat(approvals().approve(id)).isInstanceOf(ErpWrite.Booked.class);
    assertThat(status(id)).isEqualTo(ErpStatus.PENDING);
    assertThat(approvals().approve(id)).isInstanceOf(ErpWrite.Booked.class);
    assertThat(status(id)).isEqualTo(ErpStatus.ADJUSTED);
    assertStock(ErpGoods.PLAIN).isEqualTo("48");
  }

  @Test
  @DisplayName("2.2 The final approval takes all levels that are left")
  final void approvesFinally() {
    DocumentId id = booked(ErpPostings.plain()).id();
    if (isLacking(id)) {
      return;
    }
    approvals().submit(id);

    assertThat(approvals().approveFinally(id)).isInstanceOf(ErpWrite.Booked.class);
    assertThat(status(id)).isEqualTo(ErpStatus.ADJUSTED);
  }

  @Test
  @DisplayName("3.1 A rejected document can be changed and submitted again")
  final void rejects() {
    DocumentId id = booked(ErpPostings.plain()).id();
    if (isLacking(id)) {
      return;
    }
    approvals().submit(id);

    assertThat(approvals().reject(id, REASON)).isInstanceOf(ErpWrite.Booked.class);
    assertThat(status(id)).isEqualTo(ErpStatus.REJECTED);
    assertThat(erp().adjustments().update(id, ErpPostings.plain("-3")))
        .isInstanceOf(ErpWrite.Booked.class);
    assertThat(approvals().submit(id)).isInstanceOf(ErpWrite.Booked.class);
    assertThat(status(id)).isEqualTo(ErpStatus.PENDING);
  }

  @Test
  @DisplayName("4.1 What the status does not allow is refused, and changes nothing")
  final void refusesOutOfTurn() {
    DocumentId id = booked(ErpPostings.plain()).id();
    if (isLacking(id)) {
      return;
    }

    assertThat(cause(approvals().approve(id))).isEqualTo(ErpWrite.Cause.REFUSED);
    assertThat(cause(approvals().approveFinally(id))).isEqualTo(ErpWrite.Cause.REFUSED);
    assertThat(cause(approvals().reject(id, REASON))).isEqualTo(ErpWrite.Cause.REFUSED);
    assertThat(status(id)).isEqualTo(ErpStatus.DRAFT);
    approvals().submit(id);
    assertThat(cause(approvals().submit(id))).isEqualTo(ErpWrite.Cause.REFUSED);
  }

  @Test
  @DisplayName("4.2 What is not there is missing")
  final void saysWhatIsMissing() {
    if (isLacking(NOWHERE)) {
      return;
    }
    assertThat(cause(approvals().submit(NOWHERE))).isEqualTo(ErpWrite.Cause.MISSING);
    assertThat(cause(approvals().approve(NOWHERE))).isEqualTo(ErpWrite.Cause.MISSING);
    assertThat(cause(approvals().approveFinally(NOWHERE))).isEqualTo(ErpWrite.Cause.MISSING);
    assertThat(cause(approvals().reject(NOWHERE, REASON))).isEqualTo(ErpWrite.Cause.MISSING);
  }

  @Test
  @DisplayName("5.1 A lost answer leaves doubt, and the step is done")
  final void leavesDoubtWhereTheAnswerIsLost() {
    DocumentId id = booked(ErpPostings.plain()).id();
    if (isLacking(id)) {
      return;
    }
    erp().loseNextAnswer();
    assertThat(approvals().submit(id)).isInstanceOf(ErpWrite.InDoubt.class);
    assertThat(status(id)).isEqualTo(ErpStatus.PENDING);
    erp().loseNextAnswer();
    assertThat(approvals().approveFinally(id)).isInstanceOf(ErpWrite.InDoubt.class);
    assertThat(status(id)).isEqualTo(ErpStatus.ADJUSTED);
  }

  @Test
  @DisplayName("5.2 Nothing is sent to an ERP that is down")
  final void sendsNothingWhereItIsDown() {
    DocumentId id = booked(ErpPostings.plain()).id();
    if (isLacking(id)) {
      return;
    }
    erp().goDown();
    assertThat(approvals().submit(id)).isInstanceOf(ErpWrite.NotSent.class);
    erp().comeBack();
    assertThat(status(id)).isEqualTo(ErpStatus.DRAFT);
  }

  private boolean isLacking(DocumentId id) {
    return lacks().contains(ErpCapability.APPROVALS)
        && isDeclaredLack(ErpCapability.APPROVALS, approvals().submit(id));
  }

  private ErpStatus status(DocumentId id) {
    return found(id).status();
  }
}
