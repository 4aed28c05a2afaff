package dev.countersign.web.adjustment;

import dev.countersign.application.adjustment.AdjustmentQuery.Position;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.web.request.Digests;
import io.micronaut.http.HttpParameters;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A position in a list as clients carry it, opaque to them, with the list that it is of. */
final class Cursor {
  private static final String BETWEEN = "|";
  private static final int PARTS = 3;
  private static final int FINGERPRINT = 16;
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
  private static final Set<String> NO_FILTERS = Set.of("cursor", "limit");

  private Cursor() {}

  /** Tells lists apart, whatever the order of their parameters. */
  static String fingerprint(HttpParameters parameters) {
    String filter =
        parameters.names().stream()
            .filter(name -> !NO_FILTERS.contains(name))
            .sorted()
            .map(name -> name + "=" + parameters.getAll(name).stream().sorted().toList())
            .collect(Collectors.joining("\n"));
    return Digests.sha256(filter).substring(0, FINGERPRINT);
  }

  static String text(Position position, String fingerprint) {
    String plain = position.createdAt() + BETWEEN + position.id() + BETWEEN + fingerprint;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /** Empty where it is none of that list. */
  static Optional<Position> parse(String cursor, String fingerprint) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      List<String> parts = List.of(plain.split("\\" + BETWEEN, -1));
      return parts.size() == PARTS && parts.getLast().equals(fingerprint)
          ? position(parts.getFirst(), parts.get(1))
          : Optional.empty();
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
