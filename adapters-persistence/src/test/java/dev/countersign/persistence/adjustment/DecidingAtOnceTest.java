package dev.countersign.persistence.adjustment;

import static dev.countersign.testkit.harness.AtOnce.CROWD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.adjustment.Stored;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.Approval;
import dev.countersign.domain.adjustment.Deciding;
import dev.countersign.domain.adjustment.Decision;
import dev.countersign.domain.adjustment.ExpectedVersion;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.person.Role;
import dev.countersign.persistence.MySqlStore;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.harness.AtOnce;
import dev.countersign.testkit.harness.OnStore;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DecidingAtOnceTest implements OnStore {
  private final MySqlStore store = MySqlStore.empty();

  @Override
  public MySqlStore store() {
    return store;
  }

  @Test
  void letsOneOfEightApproversWinAndTellsTheOthersThatTheyAreLate() {
    List<Adjustment> history =
        Given.adjustment().asking(Levels.ONE).history(Status.PENDING_APPROVAL);
    keptAll(history);
    Adjustment waiting = history.getLast();
    List<Stored> outcomes = AtOnce.each(CROWD, i -> approve(waiting, i));

    RecordedAdjustment decided = found(waiting.id());
    assertThat(outcomes).filteredOn(new Stored.Done(decided)::equals).hasSize(1);
    assertThat(outcomes).filteredOn(Stored.Stale.class::isInstance).hasSize(CROWD - 1);
    assertThat(decided.adjustment().status()).isEqualTo(Status.APPROVED);
    assertThat(decided.adjustment().details().decisions())
        .extracting(Decision::comment)
        .containsExactly("by " + outcomes.indexOf(new Stored.Done(decided)));
    assertThat(store.auditTrail().of(waiting.id())).hasSize(history.size() + 1);
    assertThat(store.sql().count("kept_answers")).isEqualTo(1);
    assertThat(store.sql().count("posting_steps")).isEqualTo(1);
  }

  private Stored approve(Adjustment waiting, int approver) {
    var actor = Given.actor("approver " + approver, Role.APPROVER);
    var expected = new ExpectedVersion.Exactly(waiting.version());
    Adjustment approved =
        switch (Deciding.approve(waiting, actor, expected, "by " + approver, Given.NOW)) {
          case Approval.Complete(var complete) -> complete;
          case Approval.AnotherNeeded(var another) -> another;
          case Approval.Refused(var refusal) -> throw new AssertionError("refused: " + refusal);
        };
    MySqlStore replica = approver % 2 == 0 ? store : store.elsewhere();
    return replica
        .adjustments()
        .store(
            Given.change(approved)
                .telling(Given.post(approved))
                .keeping("key " + approver)
                .build());
  }
}
