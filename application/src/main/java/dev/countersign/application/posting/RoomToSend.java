package dev.countersign.application.posting;

import dev.countersign.application.budget.BudgetState;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * How many steps are worth claiming. A claimed step waits for its place in the budget only so long,
 * and is then put back to be tried again; so none is claimed that would not get one in time, unless
 * it would be a wait that people should be told of.
 */
final class RoomToSend {
  /** Before the budget has room again by so much, claimed steps may queue up for it. */
  static final Duration QUEUING = Duration.ofSeconds(15);

  /** What waits longer than that is claimed, put back, and says until when it waits. */
  static final Duration UNTOLD = Duration.ofSeconds(60);

  private final Supplier<BudgetState> budget;

  RoomToSend(Supplier<BudgetState> budget) {
    this.budget = budget;
  }

  /**
   * How many to claim.
   *
   * @param free that could be worked on
   * @param busy that are being worked on
   */
  int steps(int free, int busy) {
    BudgetState state = budget.get();
    Duration wait = state.untilMore();
    if (wait.compareTo(QUEUING) <= 0 || wait.compareTo(UNTOLD) > 0) {
      return free;
    }
    return Math.min(free, share(state.room(), busy));
  }

  /** Of the last places half, since other replicas claim too; the steps at work may need theirs. */
  private static int share(int room, int busy) {
    return busy == 0 ? Math.ceilDiv(room, 2) : Math.max(0, (room - busy) / 2);
  }
}
