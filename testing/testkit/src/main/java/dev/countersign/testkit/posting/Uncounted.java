package dev.countersign.testkit.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.ClaimedStep.Task;
import dev.countersign.application.posting.StepResult;
import dev.countersign.application.posting.StepResult.Absent;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.testkit.given.Given;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clause 10: attempts are write requests, tries are not. */
interface Uncounted extends OnQueue {
  @Test
  @DisplayName("10.1 A try that never left us counts as a try and not as an attempt")
  default void countsOnlyWhatLeftUs() {
    Adjustment adjustment = posting();
    for (int tries = 1; tries <= 3; tries++) {
      ClaimedStep claim = claimed();
      assertThat(claim.tries()).isEqualTo(tries);
      assertThat(claim.attempts()).isEqualTo(1);
      settled(claim, again(Absent.UNSENT));
      assertThat(progress(adjustment.id()).attempts()).isZero();
    }
    assertThat(claimed().task()).isEqualTo(Task.SEND);
    assertThat(progress(adjustment.id()).attempts()).isEqualTo(1);
  }

  @Test
  @DisplayName("10.2 One without effect counts among the looks, until it is looked for in vain")
  default void countsWhatHadNoEffect() {
    telling(new ErpStep.Submit());
    settled(claimed(), again(Absent.NO_EFFECT));
    settled(claimed(), again(Absent.NO_EFFECT));
    ClaimedStep third = claimed();
    assertThat(third.looks()).isEqualTo(2);
    assertThat(third.attempts()).isEqualTo(3);
    settled(third, again(Absent.REFUSED));
    assertThat(claims()).singleElement().matches(it -> it.looks() == 2);
  }

  private static StepResult again(Absent absent) {
    return new StepResult.SendAgain(Duration.ZERO, absent, Given.error("erp.unavailable"));
  }
}
