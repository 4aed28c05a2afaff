package dev.countersign.web.list;

import dev.countersign.web.request.Digests;
import io.micronaut.http.HttpParameters;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Positions in lists as clients carry them, opaque to them, each with the list that it is of. */
public final class Cursors {
  private static final String BETWEEN = "|";
  private static final int PARTS = 3;
  private static final int FINGERPRINT = 16;
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
  private static final Set<String> NO_FILTERS = Set.of("cursor", "limit");

  private Cursors() {}

  /** Tells lists apart, whatever the order of their parameters. */
  public static String fingerprint(HttpParameters parameters) {
    String filter =
        parameters.names().stream()
            .filter(name -> !NO_FILTERS.contains(name))
            .sorted()
            .map(name -> name + "=" + parameters.getAll(name).stream().sorted().toList())
            .collect(Collectors.joining("\n"));
    return Digests.sha256(filter).substring(0, FINGERPRINT);
  }

  /** A moment, and what tells those of the same moment apart. */
  public static String text(Instant at, String id, String fingerprint) {
    return encoded(at + BETWEEN + id + BETWEEN + fingerprint);
  }

  /** An id, in a list that goes by ids. */
  public static String text(String id, String fingerprint) {
    return encoded(fingerprint + BETWEEN + id);
  }

  private static String encoded(String plain) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /** Empty where it is none of that list, or of no time that can be kept. */
  public static <T> Optional<T> parse(
      String cursor, String fingerprint, BiFunction<Instant, String, Optional<T>> make) {
    try {
      List<String> parts = List.of(decoded(cursor).split("\\" + BETWEEN, -1));
      return parts.size() == PARTS && parts.getLast().equals(fingerprint)
          ? position(parts.getFirst(), parts.get(1), make)
          : Optional.empty();
    } catch (IllegalArgumentException | DateTimeException _) {
      return Optional.empty();
    }
  }

  /** The id; empty where it is none of that list. */
  public static Optional<String> parse(String cursor, String fingerprint) {
    try {
      String begin = fingerprint + BETWEEN;
      return Optional.of(decoded(cursor))
          .filter(plain -> plain.startsWith(begin))
          .map(plain -> plain.substring(begin.length()));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static String decoded(String cursor) {
    return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
  }

  private static <T> Optional<T> position(
      String at, String id, BiFunction<Instant, String, Optional<T>> make) {
    Instant time = Instant.parse(at);
    return time.isAfter(Instant.EPOCH) && time.isBefore(LATEST)
        ? make.apply(time, id)
        : Optional.empty();
  }
}
