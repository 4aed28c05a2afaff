package dev.countersign.web.adjustment;

import dev.countersign.application.adjustment.AdjustmentQuery.Position;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.web.list.Cursors;
import dev.countersign.web.list.Uuids;
import java.util.Optional;

/** A position in a list of adjustments as clients carry it. */
final class Cursor {
  private Cursor() {}

  static String text(Position position, String fingerprint) {
    return Cursors.text(position.createdAt(), position.id().toString(), fingerprint);
  }

  /** Empty where it is none of that list. */
  static Optional<Position> parse(String cursor, String fingerprint) {
    return Cursors.parse(
        cursor,
        fingerprint,
        (at, id) -> Uuids.parse(id).map(known -> new Position(at, new AdjustmentId(known))));
  }
}
