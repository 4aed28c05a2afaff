package dev.countersign.application.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.budget.BudgetState;
import dev.countersign.application.budget.Limit;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** No step is claimed for which there is no place in time. */
class RoomToSendTest {
  private static final Instant NOW = Instant.parse("2026-11-20T09:15:30Z");
  private static final Duration FAR = Duration.ofSeconds(40);

  @Test
  void claimsAsManyAsCanBeWorkedOnWhereNothingCounts() {
    assertThat(steps(state(0, Optional.empty(), Optional.empty()), 0)).isEqualTo(4);
  }

  @Test
  void claimsNothingWhileTheMinuteIsFull() {
    assertThat(steps(state(100, Optional.of(FAR), Optional.empty()), 0)).isZero();
  }

  @Test
  void queuesUpShortlyBeforeThereIsRoomAgain() {
    assertThat(steps(state(100, Optional.of(RoomToSend.QUEUING), Optional.empty()), 0))
        .isEqualTo(4);
  }

  @Test
  void claimsHalfOfTheLastRoomAsOthersClaimToo() {
    assertThat(steps(state(94, Optional.of(FAR), Optional.empty()), 0)).isEqualTo(3);
    assertThat(steps(state(94, Optional.of(FAR), Optional.empty()), 2)).isEqualTo(2);
    assertThat(steps(state(99, Optional.of(FAR), Optional.empty()), 0)).isEqualTo(1);
  }

  @Test
  void leavesTheLastPlacesToTheStepsAtWork() {
    assertThat(steps(state(99, Optional.of(FAR), Optional.empty()), 1)).isZero();
    assertThat(steps(state(97, Optional.of(FAR), Optional.empty()), 3)).isZero();
  }

  @Test
  void claimsNothingForTheMinuteThatTheErpAsksFor() {
    assertThat(steps(state(3, Optional.of(FAR), Optional.of(RoomToSend.UNTOLD)), 0)).isZero();
  }

  @Test
  void claimsWhatWaitsLongSoThatItSaysUntilWhen() {
    assertThat(steps(state(3, Optional.of(FAR), Optional.of(Duration.ofHours(3))), 0)).isEqualTo(4);
  }

  private static int steps(BudgetState state, int busy) {
    return new RoomToSend(() -> state).steps(4, busy);
  }

  private static BudgetState state(
      int inMinute, Optional<Duration> firstFree, Optional<Duration> closed) {
    return new BudgetState(
        NOW,
        100,
        inMinute,
        firstFree.map(NOW::plus),
        4,
        0,
        1000,
        NOW.plus(Duration.ofHours(5)),
        closed.map(wait -> new BudgetState.Closed(Limit.MINUTE, NOW.plus(wait))));
  }
}
