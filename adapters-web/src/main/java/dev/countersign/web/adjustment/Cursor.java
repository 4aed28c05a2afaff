package dev.countersign.web.adjustment;

import dev.countersign.application.adjustment.AdjustmentQuery.Position;
import dev.countersign.domain.adjustment.AdjustmentId;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** A position in the list as clients carry it, opaque to them. */
final class Cursor {
  private static final String BETWEEN = "|";
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  private Cursor() {}

  static String text(Position position) {
    String plain = position.createdAt() + BETWEEN + position.id();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /** Empty where it is none of ours. */
  static Optional<Position> parse(String cursor) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      int between = plain.indexOf(BETWEEN);
      return between < 0
          ? Optional.empty()
          : position(plain.substring(0, between), plain.substring(between + 1));
    } catch (IllegalArgumentException | DateTimeException _) {
      return Optional.empty();
    }
  }

  /** Only of a time that can be kept. */
  private static Optional<Position> position(String createdAt, String id) {
    Instant time = Instant.parse(createdAt);
    return Ids.parse(id)
        .filter(_ -> time.isAfter(Instant.EPOCH) && time.isBefore(LATEST))
        .map(known -> new Position(time, new AdjustmentId(known)));
  }
}
