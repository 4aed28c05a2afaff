package dev.countersign.testkit.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.ClaimedStep.Task;
import dev.countersign.application.posting.StepResult;
import dev.countersign.testkit.given.Given;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clause 7: what has to be found is claimed apart from what is sent. */
interface TwoLanes extends OnQueue {
  @Test
  @DisplayName("7.1 A creation whose answer was lost is claimed to be found, and not to be sent")
  default void findsLostCreations() {
    posting();
    settled(claimed(), new StepResult.LookAgain(Duration.ZERO, 0, Given.error("erp.in_doubt")));

    assertThat(store().postings().claim(100, LEASE, Given::attempt)).isEmpty();
    assertThat(store().postings().claimLost(100, LEASE))
        .extracting(ClaimedStep::task)
        .containsExactly(Task.LOOK);
    assertThat(claims()).isEmpty();
  }

  @Test
  @DisplayName("7.2 Whatever happens to a document that is known is claimed with what is sent")
  default void looksAtKnownDocuments() {
    telling(new ErpStep.Submit());
    settled(claimed(), new StepResult.LookAgain(Duration.ZERO, 0, Given.error("erp.in_doubt")));
    posting();
    settled(store().postings().claim(100, LEASE, Given::attempt).getLast(), confirmAgain());

    assertThat(store().postings().claimLost(100, LEASE)).isEmpty();
    assertThat(store().postings().claim(100, LEASE, Given::attempt))
        .extracting(ClaimedStep::task)
        .contains(Task.CONFIRM);
  }

  @Test
  @DisplayName("7.3 No more are claimed to be found than asked for, and the oldest first")
  default void claimsTheOldestLost() {
    for (int i = 0; i < 3; i++) {
      posting();
    }
    store().postings().claim(100, LEASE, Given::attempt);
    store().passes(LEASE);

    assertThat(store().postings().claimLost(2, LEASE)).hasSize(2);
    assertThat(store().elsewhere().postings().claimLost(2, LEASE)).hasSize(1);
  }

  private static StepResult confirmAgain() {
    return new StepResult.ConfirmAgain(Given.document(), Duration.ZERO);
  }
}
