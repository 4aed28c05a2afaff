package dev.countersign.application.adjustment;

import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.person.LocationAccess;
import java.time.Instant;
import java.util.Optional;

/**
 * Which adjustments are asked for.
 *
 * @param visible only those all of whose locations it covers
 * @param after only those older than this position
 * @param limit 1 to 200
 */
public record AdjustmentQuery(
    AdjustmentFilter filter, LocationAccess visible, Optional<Position> after, int limit) {
  public AdjustmentQuery {
    if (limit < 1 || limit > 200) {
      throw new IllegalArgumentException("limit " + limit);
    }
  }

  /** The part that begins there. */
  public AdjustmentQuery from(Position next) {
    return new AdjustmentQuery(filter, visible, Optional.of(next), limit);
  }

  /** A place in the list: newest first, by creation time and then id. */
  public record Position(Instant createdAt, AdjustmentId id) {}
}
