package dev.countersign.application.adjustment;

import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.person.LocationAccess;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which adjustments are asked for.
 *
 * @param statuses any of these; all where empty
 * @param visible only those all of whose locations it covers
 * @param after only those older than this position
 * @param limit 1 to 200
 */
public record AdjustmentQuery(
    Set<Status> statuses, LocationAccess visible, Optional<Position> after, int limit) {
  public AdjustmentQuery {
    statuses = Set.copyOf(statuses);
    if (limit < 1 || limit > 200) {
      throw new IllegalArgumentException("limit " + limit);
    }
  }

  /** A place in the list: newest first, by creation time and then id. */
  public record Position(Instant createdAt, AdjustmentId id) {}
}
