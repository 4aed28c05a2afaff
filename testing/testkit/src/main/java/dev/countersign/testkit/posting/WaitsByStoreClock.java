package dev.countersign.testkit.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpProgress;
import dev.countersign.application.erp.ErpState;
import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.ClaimedStep.Task;
import dev.countersign.application.posting.StepResult;
import dev.countersign.application.posting.StepResult.Absent;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.testkit.given.Given;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clause 5: waits end by the store's clock. */
interface WaitsByStoreClock extends OnQueue {
  ErpError ERROR = Given.error("erp.unavailable");

  @Test
  @DisplayName("5.1 One to be sent again is RETRYING, and sent when the wait has ended")
  default void waitsToSend() {
    ErpProgress progress =
        waits(new StepResult.SendAgain(WAIT, Absent.NOT_FOUND, ERROR), Task.SEND);

    assertThat(progress.state()).isEqualTo(ErpState.RETRYING);
    assertThat(progress.error()).contains(ERROR);
    assertThat(progress.documentId()).isEmpty();
  }

  @Test
  @DisplayName("5.2 One to be looked for is UNCERTAIN, and looked for when the wait has ended")
  default void waitsToLook() {
    ErpProgress progress = waits(new StepResult.LookAgain(WAIT, 1, ERROR), Task.LOOK);

    assertThat(progress.state()).isEqualTo(ErpState.UNCERTAIN);
    assertThat(progress.error()).contains(ERROR);
    assertThat(progress.documentId()).isEmpty();
  }

  @Test
  @DisplayName("5.3 One to be confirmed is RETRYING with its document, and read after the wait")
  default void waitsToConfirm() {
    ErpProgress progress = waits(new StepResult.ConfirmAgain(Given.document(), WAIT), Task.CONFIRM);

    assertThat(progress.state()).isEqualTo(ErpState.RETRYING);
    assertThat(progress.error()).isEmpty();
    assertThat(progress.documentId()).contains(Given.document());
  }

  @Test
  @DisplayName("5.4 Waits of different lengths end one after the other")
  default void waitsForEach() {
    Adjustment longer = posting();
    settled(claimed(), new StepResult.SendAgain(WAIT.multipliedBy(2), Absent.NOT_FOUND, ERROR));
    Adjustment shorter = posting();
    settled(claimed(), new StepResult.SendAgain(WAIT, Absent.NOT_FOUND, ERROR));

    store().passes(WAIT);
    assertThat(claimed().adjustmentId()).isEqualTo(shorter.id());
    store().passes(WAIT);
    assertThat(claims()).extracting(ClaimedStep::adjustmentId).contains(longer.id());
  }

  @Test
  @DisplayName("5.5 Without a wait it is due at once")
  default void doesNotWait() {
    posting();
    settled(claimed(), new StepResult.SendAgain(Duration.ZERO, Absent.NOT_FOUND, ERROR));

    assertThat(claimed().task()).isEqualTo(Task.SEND);
  }

  /** Has a step end so, watches the wait, and gives the progress shown meanwhile. */
  private ErpProgress waits(StepResult result, Task then) {
    Adjustment adjustment = posting();
    ClaimedStep claim = claimed();
    ErpProgress before = progress(adjustment.id());
    Instant from = store().now();
    settled(claim, result);
    Instant to = store().now();
    ErpProgress waiting = progress(adjustment.id());

    assertThat(waiting.nextAttemptAt().orElseThrow()).isBetween(from.plus(WAIT), to.plus(WAIT));
    assertThat(waiting.operation()).isEqualTo(before.operation());
    assertThat(waiting.reference()).isEqualTo(before.reference());
    assertThat(waiting.attempts()).isEqualTo(1);
    assertThat(waiting.changes()).isEqualTo(before.changes() + 1);
    store().passes(WAIT.minus(LEASE));
    assertThat(claims()).isEmpty();
    store().passes(LEASE);
    assertThat(claimed().task()).isEqualTo(then);
    return waiting;
  }
}
