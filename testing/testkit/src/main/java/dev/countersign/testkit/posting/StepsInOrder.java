package dev.countersign.testkit.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.ErpState;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.erp.Operation;
import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.StepResult;
import dev.countersign.application.posting.StepResult.Absent;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.testkit.given.Given;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clause 2: the steps of one adjustment go in order. */
interface StepsInOrder extends OnQueue {
  @Test
  @DisplayName("2.1 The next step is claimed when the one before it is done, and not before")
  default void goesStepByStep() {
    telling(new ErpStep.Submit(), new ErpStep.Approve(), new ErpStep.ApproveFinally());

    for (Operation operation :
        List.of(Operation.SUBMIT, Operation.APPROVE, Operation.FINAL_APPROVE)) {
      ClaimedStep claim = claimed();
      assertThat(claim.step().operation()).isEqualTo(operation);
      assertThat(claims()).isEmpty();
      settled(claim, DONE);
    }
    assertThat(claims()).isEmpty();
  }

  @Test
  @DisplayName("2.2 Steps that are queued later go behind those that are there")
  default void queuesBehind() {
    List<Adjustment> history = Given.adjustment().history(Status.PENDING_APPROVAL);
    kept(history.get(0), Given.post(history.get(0)));
    kept(history.get(1), new ErpStep.Submit());

    ClaimedStep first = claimed();
    assertThat(first.step().operation()).isEqualTo(Operation.POST);
    settled(first, BOOKED);
    ClaimedStep second = claimed();
    assertThat(second.step().operation()).isEqualTo(Operation.SUBMIT);
    assertThat(second.documentId()).contains(Given.document());
    assertThat(second.number()).isGreaterThan(first.number());
  }

  @Test
  @DisplayName("2.3 A failed step holds back those behind it")
  default void holdsBackBehindAFailure() {
    Adjustment adjustment = telling(new ErpStep.Submit(), new ErpStep.Approve());
    settled(claimed(), FAILED);

    assertThat(claims()).isEmpty();
    store().passes(WAIT);
    assertThat(claims()).isEmpty();
    assertThat(progress(adjustment.id()).state()).isEqualTo(ErpState.FAILED);
  }

  @Test
  @DisplayName("2.4 A step that waits holds back those behind it")
  default void holdsBackBehindAWait() {
    telling(new ErpStep.Submit(), new ErpStep.Approve());
    settled(
        claimed(),
        new StepResult.SendAgain(WAIT, Absent.NOT_FOUND, Given.error("erp.unavailable")));

    assertThat(claims()).isEmpty();
  }

  @Test
  @DisplayName("2.5 One adjustment does not hold back another")
  default void passesOthers() {
    telling(new ErpStep.Submit(), new ErpStep.Approve());
    settled(claimed(), FAILED);
    Adjustment other = posting();

    assertThat(claimed().adjustmentId()).isEqualTo(other.id());
  }

  @Test
  @DisplayName("2.6 Where a failed step is given up, what is queued instead goes")
  default void goesOnAfterGivingUp() {
    Adjustment draft = telling(new ErpStep.Submit(), new ErpStep.Approve());
    settled(claimed(), FAILED);
    var next = Given.edited(draft, Given.content());
    kept(Given.change(next).dropUndone().telling(new ErpStep.Delete()));

    assertThat(claimed().step()).isEqualTo(new ErpStep.Delete());
  }
}
