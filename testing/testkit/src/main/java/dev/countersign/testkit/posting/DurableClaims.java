package dev.countersign.testkit.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.ErpProgress;
import dev.countersign.application.erp.ErpState;
import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.ClaimedStep.Task;
import dev.countersign.application.posting.StepResult;
import dev.countersign.application.posting.StepResult.Absent;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.testkit.given.Given;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clause 3: what may have been sent is never taken for unsent. */
interface DurableClaims extends OnQueue {
  @Test
  @DisplayName("3.1 After a crash a step that was to be sent is looked for")
  default void looksAfterACrash() {
    posting();
    ClaimedStep lost = claimed();
    store().passes(LEASE);
    ClaimedStep found = claimedElsewhere();

    assertThat(found.task()).isEqualTo(Task.LOOK);
    assertThat(found.step()).isEqualTo(lost.step());
    assertThat(found.number()).isEqualTo(lost.number());
    assertThat(found.fence()).isNotEqualTo(lost.fence());
    assertThat(found.attempts()).isEqualTo(1);
    assertThat(found.looks()).isZero();
  }

  @Test
  @DisplayName("3.2 Nobody takes a step over before its lease has run out")
  default void keepsALease() {
    posting();
    store().postings().claim(1, WAIT, Given::attempt);
    store().passes(WAIT.minus(LEASE));

    assertThat(claims()).isEmpty();
    store().passes(LEASE);
    assertThat(claims()).hasSize(1);
  }

  @Test
  @DisplayName("3.3 A claim to send counts an attempt, and shows it at once")
  default void countsAttempts() {
    Adjustment adjustment = posting();
    for (int attempt = 1; attempt <= 3; attempt++) {
      ClaimedStep claim = claimed();
      assertThat(claim.attempts()).isEqualTo(attempt);
      assertThat(claim.tries()).isEqualTo(attempt);
      assertThat(progress(adjustment.id()).attempts()).isEqualTo(attempt);
      settled(
          claim, new StepResult.SendAgain(WAIT, Absent.NOT_FOUND, Given.error("erp.unavailable")));
      store().passes(WAIT);
    }
  }

  @Test
  @DisplayName("3.4 A claim changes nothing of the progress but attempts")
  default void changesNothingElse() {
    Adjustment adjustment = posting();
    ErpProgress before = progress(adjustment.id());
    claimed();

    ErpProgress after = progress(adjustment.id());
    assertThat(after)
        .usingRecursiveComparison()
        .ignoringFields("attempts", "changes")
        .isEqualTo(before);
    assertThat(after.state()).isEqualTo(ErpState.SENDING);
    assertThat(after.changes()).isGreaterThan(before.changes());
  }

  @Test
  @DisplayName("3.5 A look whose lease was lost is a look again, and no attempt")
  default void looksAgain() {
    Adjustment adjustment = posting();
    settled(claimed(), new StepResult.LookAgain(Duration.ZERO, 2, Given.error("erp.timeout")));
    for (int i = 0; i < 2; i++) {
      ClaimedStep look = claimed();
      assertThat(look.task()).isEqualTo(Task.LOOK);
      assertThat(look.attempts()).isEqualTo(1);
      assertThat(look.looks()).isEqualTo(2);
      store().passes(LEASE);
    }
    assertThat(progress(adjustment.id()).attempts()).isEqualTo(1);
  }

  @Test
  @DisplayName("3.6 A confirmation whose lease was lost is a confirmation again, and no attempt")
  default void confirmsAgain() {
    Adjustment adjustment = posting();
    settled(claimed(), new StepResult.ConfirmAgain(Given.document(), Duration.ZERO));
    for (int i = 0; i < 2; i++) {
      ClaimedStep confirmation = claimed();
      assertThat(confirmation.task()).isEqualTo(Task.CONFIRM);
      assertThat(confirmation.documentId()).contains(Given.document());
      assertThat(confirmation.attempts()).isEqualTo(1);
      store().passes(LEASE);
    }
    assertThat(progress(adjustment.id()).attempts()).isEqualTo(1);
  }

  @Test
  @DisplayName("3.7 One that was looked for in vain and sent again is looked for after a crash")
  default void looksAfterASecondCrash() {
    posting();
    claimed();
    store().passes(LEASE);
    settled(
        claimed(),
        new StepResult.SendAgain(Duration.ZERO, Absent.NOT_FOUND, Given.error("erp.timeout")));
    ClaimedStep second = claimed();
    assertThat(second.task()).isEqualTo(Task.SEND);
    assertThat(second.attempts()).isEqualTo(2);
    store().passes(LEASE);

    assertThat(claimed().task()).isEqualTo(Task.LOOK);
  }

  private ClaimedStep claimedElsewhere() {
    return store().elsewhere().postings().claimLost(1, LEASE).getFirst();
  }
}
