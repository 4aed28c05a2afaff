package dev.countersign.testkit.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpProgress;
import dev.countersign.application.erp.ErpState;
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

/** Clause 9: a creation that the ERP refused is looked for before it is sent much later. */
interface RefusedCreations extends OnQueue {
  ErpError THROTTLED = Given.error("erp.throttled");
  Duration SOON = Duration.ofSeconds(40);

  @Test
  @DisplayName("9.1 One that is to be sent later is found first, and is RETRYING all the while")
  default void findsBeforeItSends() {
    Adjustment adjustment = posting();
    settled(claimed(), again(WAIT, Absent.REFUSED));
    assertThat(progress(adjustment.id()).state()).isEqualTo(ErpState.RETRYING);
    store().passes(WAIT);

    assertThat(store().postings().claim(100, LEASE, Given::attempt)).isEmpty();
    ClaimedStep check = store().postings().claimLost(100, LEASE).getFirst();
    ErpProgress progress = progress(adjustment.id());
    assertThat(check.task()).isEqualTo(Task.CHECK);
    assertThat(check.attempts()).isEqualTo(1);
    assertThat(progress.state()).isEqualTo(ErpState.RETRYING);
    assertThat(progress.attempts()).isEqualTo(1);
  }

  @Test
  @DisplayName("9.2 One that is sent again soon is sent")
  default void sendsSoon() {
    posting();
    settled(claimed(), again(Duration.ZERO, Absent.REFUSED));

    assertThat(claimed().task()).isEqualTo(Task.SEND);
  }

  @Test
  @DisplayName("9.3 One that was due soon and is claimed late is found first")
  default void findsWhatIsClaimedLate() {
    posting();
    settled(claimed(), again(SOON, Absent.REFUSED));
    store().passes(WAIT);

    assertThat(store().postings().claim(100, LEASE, Given::attempt)).isEmpty();
    assertThat(claimed().task()).isEqualTo(Task.CHECK);
  }

  @Test
  @DisplayName("9.4 One that is not found is sent at once, and believed anew")
  default void sendsWhatIsNotFound() {
    posting();
    settled(claimed(), again(WAIT, Absent.REFUSED));
    store().passes(WAIT);
    settled(claimed(), again(Duration.ZERO, Absent.NOT_FOUND));
    ClaimedStep second = claimed();
    assertThat(second.task()).isEqualTo(Task.SEND);
    assertThat(second.attempts()).isEqualTo(2);
    settled(second, again(SOON, Absent.REFUSED));
    store().passes(SOON);

    assertThat(claimed().task()).isEqualTo(Task.SEND);
  }

  @Test
  @DisplayName("9.5 A check whose lease was lost, or that could not be made, is made again")
  default void checksAgain() {
    Adjustment adjustment = posting();
    settled(claimed(), again(WAIT, Absent.REFUSED));
    store().passes(WAIT);
    claimed();
    store().passes(LEASE);
    settled(claimed(), new StepResult.CheckAgain(Duration.ZERO, THROTTLED));

    assertThat(progress(adjustment.id()).state()).isEqualTo(ErpState.RETRYING);
    assertThat(claimed().task()).isEqualTo(Task.CHECK);
  }

  @Test
  @DisplayName("9.6 What is done to a document that is known is sent however late")
  default void sendsOtherSteps() {
    telling(new ErpStep.Submit());
    settled(claimed(), again(WAIT, Absent.REFUSED));
    store().passes(WAIT);

    assertThat(claimed().task()).isEqualTo(Task.SEND);
  }

  @Test
  @DisplayName("9.7 It is the first refusal since it was looked for that counts")
  default void remembersTheFirstRefusal() {
    posting();
    for (Absent absent : new Absent[] {Absent.REFUSED, Absent.UNSENT}) {
      settled(claimed(), again(SOON, absent));
      store().passes(SOON);
    }
    assertThat(claimed().task()).isEqualTo(Task.CHECK);
  }

  private static StepResult again(Duration wait, Absent absent) {
    return new StepResult.SendAgain(wait, absent, THROTTLED);
  }
}
