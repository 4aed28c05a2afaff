package dev.countersign.persistence.adjustment;

import dev.countersign.application.adjustment.AdjustmentQuery.Position;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Details;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A place in the list as one value: its bytes are in the list's order, oldest first. */
record ListKey(Instant createdAt, UUID id) {
  private static final int LENGTH = 3 * Long.BYTES;

  ListKey {
    createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
  }

  static ListKey of(Details details) {
    return new ListKey(details.createdAt(), details.id().value());
  }

  static ListKey of(Position position) {
    return new ListKey(position.createdAt(), position.id().value());
  }

  static ListKey of(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    Instant createdAt = Instant.EPOCH.plus(buffer.getLong(), ChronoUnit.MICROS);
    return new ListKey(createdAt, new UUID(buffer.getLong(), buffer.getLong()));
  }

  byte[] bytes() {
    return ByteBuffer.allocate(LENGTH)
        .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, createdAt))
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  Position position() {
    return new Position(createdAt, new AdjustmentId(id));
  }
}
