package dev.countersign.application.budget;

import java.time.Instant;
import java.util.Optional;

/**
 * What is remembered from one request to the next, beside the requests themselves.
 *
 * @param minute a lower limit a minute than ours, and since when
 * @param atOnce a lower limit at once than ours, and since when
 * @param closed while nothing is sent at all
 * @param day the ERP's day
 */
public record Learnt(
    Optional<Lowered> minute,
    Optional<Lowered> atOnce,
    Optional<BudgetState.Closed> closed,
    Day day) {
  /** A limit that the ERP has shown to be lower than ours. */
  public record Lowered(int limit, Instant since) {}

  /**
   * A day of the ERP.
   *
   * @param used requests of ours
   * @param told what the ERP says; empty until it has said so
   */
  public record Day(Instant ends, long used, Optional<Told> told) {}

  /**
   * How the ERP says its day stands, for whatever client.
   *
   * @param left after our own requests since
   */
  public record Told(long limit, long left) {}

  Learnt closed(Limit limit, Instant until) {
    boolean longer = closed.map(c -> c.until().isBefore(until)).orElse(true);
    return longer
        ? new Learnt(minute, atOnce, Optional.of(new BudgetState.Closed(limit, until)), day)
        : this;
  }

  Learnt minute(Lowered lowered) {
    return new Learnt(Optional.of(lowered), atOnce, closed, day);
  }

  Learnt atOnce(Lowered lowered) {
    return new Learnt(minute, Optional.of(lowered), closed, day);
  }

  Learnt day(Day next) {
    return new Learnt(minute, atOnce, closed, next);
  }
}
