package dev.countersign.simulator.zoho;

import dev.countersign.simulator.http.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Counts the calls of the organisation: rolling minute, calendar day of its zone, and those in
 * process.
 */
final class Limits {
  private static final String BLOCKED =
      "For security reasons your organization has been blocked as it have exceeded the maximum number of requests per"
          + " minute that can originate from an organization.";

  private final Office office;
  private final Deque<Instant> minute = new ArrayDeque<>();
  private final OtherClient other = new OtherClient();
  private final Tallies tallies = new Tallies();
  private LocalDate day = LocalDate.EPOCH;
  private int today;

  Limits(Office office) {
    this.office = office;
  }

  /**
   * Counts a call; refuses it where a limit is reached. A refused call counts against the day only.
   */
  void admit(int inProcess) {
    ZohoRules rules = office.rules();
    Instant now = office.now();
    letOthersCall(now);
    count(now);
    tallies.inProcess(inProcess);
    if (rules.perDay() > 0 && today > rules.perDay()) {
      throw refused(45);
    }
    if (rules.concurrent() > 0 && inProcess > rules.concurrent()) {
      throw refused(1070);
    }
    if (!takesSlot(now)) {
      throw refused(44);
    }
  }

  private void letOthersCall(Instant now) {
    for (Instant call : other.calls(now, minuteLength(), office.rules().othersPerMinute())) {
      count(call);
      tallies.other(takesSlot(call));
    }
  }

  private boolean takesSlot(Instant now) {
    forget(now);
    int most = office.rules().perMinute();
    boolean free = most == 0 || minute.size() < most;
    if (free) {
      minute.add(now);
      tallies.inMinute(minute.size());
    }
    return free;
  }

  private void forget(Instant now) {
    Duration length = minuteLength();
    minute.removeIf(it -> !it.plus(length).isAfter(now));
  }

  private Duration minuteLength() {
    return Duration.ofMillis(office.rules().minuteMillis());
  }

  private void count(Instant now) {
    LocalDate date = local(now).toLocalDate();
    today = date.equals(day) ? today + 1 : 1;
    day = date;
  }

  private Refusal refused(int code) {
    tallies.refused(code);
    return refusal(code);
  }

  /** How far the limits are used. */
  ZohoUsage usage() {
    Instant now = office.now();
    letOthersCall(now);
    forget(now);
    return tallies.usage(minute.size(), today);
  }

  /** Forgets the tallies, not the calls. */
  void forgetTallies() {
    tallies.clear();
  }

  private ZonedDateTime local(Instant now) {
    return now.atZone(office.settings.organisation().zone());
  }

  /** The refusal of that code, in Zoho's words. */
  Refusal refusal(int code) {
    String text =
        switch (code) {
          case 44 -> BLOCKED;
          case 45 ->
              "The API call for this organization has exceeded the maximum call rate limit of %d."
                  .formatted(office.rules().perDay());
          default ->
              "You have reached the maximum number of in process requests allowed. Kindly try again after some time.";
        };
    return new Refusal(429, code, text);
  }

  /** The answer with the headers of the daily quota and, where that is switched on, of the wait. */
  Reply label(Reply reply) {
    int quota = office.rules().perDay();
    Reply labelled =
        reply
            .with("X-Rate-Limit-Limit", String.valueOf(quota))
            .with("X-Rate-Limit-Remaining", String.valueOf(Math.max(0, quota - today)))
            .with("X-Rate-Limit-Reset", String.valueOf(secondsOfDayLeft()));
    return reply.status() == 429 && office.rules().retryAfter()
        ? labelled.with("Retry-After", "60")
        : labelled;
  }

  /** The refusal with the wait of a fault in the headers that tell one. */
  static Reply relabelled(Reply reply, int code, long millis) {
    String seconds = String.valueOf(Math.ceilDiv(millis, 1000L));
    Reply reset =
        code == 45
            ? reply.with("X-Rate-Limit-Remaining", "0").with("X-Rate-Limit-Reset", seconds)
            : reply;
    return reply.headers().containsKey("Retry-After") ? reset.with("Retry-After", seconds) : reset;
  }

  private long secondsOfDayLeft() {
    ZonedDateTime now = local(office.now());
    return Duration.between(now, now.toLocalDate().plusDays(1).atStartOfDay(now.getZone()))
        .toSeconds();
  }
}
