package dev.countersign.application.budget;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How the budget stands, by the store's clock.
 *
 * @param perMinute the minute's limit, as far as it has been learnt
 * @param inMinute requests that count against it
 * @param firstFree when the first of them stops counting
 * @param atOnce the limit of requests under way, as far as it has been learnt
 * @param running requests under way
 * @param leftToday of our own limit, or of what the ERP says, whichever is less
 * @param dayEnds when the day's requests are all there again
 * @param closed present while the ERP has asked to be left alone
 */
public record BudgetState(
    Instant now,
    int perMinute,
    int inMinute,
    Optional<Instant> firstFree,
    int atOnce,
    int running,
    long leftToday,
    Instant dayEnds,
    Optional<Closed> closed) {
  /** Closed by a limit that the ERP has told. */
  public record Closed(Limit limit, Instant until) {}

  /** How many more requests the minute has room for. */
  public int room() {
    return closed.isPresent() ? 0 : Math.max(0, perMinute - inMinute);
  }

  /** How long it surely is until the minute has room for more than now. */
  public Duration untilMore() {
    return closed
        .map(Closed::until)
        .or(() -> firstFree)
        .map(more -> Duration.between(now, more))
        .filter(Duration::isPositive)
        .orElse(Duration.ZERO);
  }
}
