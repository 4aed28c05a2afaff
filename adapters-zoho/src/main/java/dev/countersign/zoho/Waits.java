package dev.countersign.zoho;

import dev.countersign.application.budget.Heard;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** How long Zoho's limits ask to wait. */
final class Waits {
  private static final Duration MINUTE = Duration.ofSeconds(60);

  /** Where a used-up day does not say when it ends. */
  private static final Duration HOUR = Duration.ofHours(1);

  private static final Duration LONGEST = Duration.ofHours(24);

  private final InstantSource clock;

  Waits(InstantSource clock) {
    this.clock = clock;
  }

  /** The minute's limit: what {@code Retry-After} says, a minute at least. */
  Duration minute(Reply reply) {
    return reply
        .header("Retry-After")
        .flatMap(this::retryAfter)
        .filter(Waits::isLong)
        .orElse(MINUTE);
  }

  /** The limit of requests at once: 1 to 5 seconds, apart from each other. */
  Duration concurrent() {
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(1000, 5001));
  }

  /** The day's limit: {@code X-Rate-Limit-Reset} is in seconds from now. */
  Duration quota(Reply reply) {
    return reply.header("X-Rate-Limit-Reset").flatMap(Waits::seconds).orElse(HOUR);
  }

  /** How the day stands, where the answer tells a limit, what is left of it, and when it ends. */
  Optional<Heard.Day> day(Reply reply) {
    Optional<Duration> reset = reply.header("X-Rate-Limit-Reset").flatMap(Waits::seconds);
    return number(reply, "X-Rate-Limit-Limit")
        .filter(limit -> limit > 0)
        .flatMap(limit ->
            number(reply, "X-Rate-Limit-Remaining")
                .flatMap(left -> reset.map(ends -> new Heard.Day(limit, left, ends))));
  }

  private static Optional<Long> number(Reply reply, String header) {
    return reply
        .header(header)
        .map(String::strip)
        .filter(text -> text.matches("[0-9]{1,9}"))
        .map(Long::valueOf);
  }

  private Optional<Duration> retryAfter(String text) {
    return seconds(text).or(() -> untilDate(text));
  }

  private Optional<Duration> untilDate(String text) {
    try {
      var date = ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(bounded(Duration.between(clock.instant(), date.toInstant())));
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  private static Optional<Duration> seconds(String text) {
    return text.strip().matches("[0-9]{1,9}")
        ? Optional.of(bounded(Duration.ofSeconds(Long.parseLong(text.strip()))))
        : Optional.empty();
  }

  private static boolean isLong(Duration wait) {
    return wait.compareTo(MINUTE) > 0;
  }

  private static Duration bounded(Duration wait) {
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }
}
