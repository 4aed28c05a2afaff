package dev.countersign.application.budget;

import dev.countersign.application.budget.Taking.Full;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Decides whether one more request may be made, and learns from refusals; the same in every store.
 */
public final class BudgetRules {
  /** How soon to ask again where another request only has to end, or somebody else goes first. */
  private static final Duration SOON = Duration.ofMillis(100);

  private static final Duration DAY = Duration.ofHours(24);

  /** Two ends of a day that lie no further apart are the same day's. */
  private static final Duration SAME_DAY = Duration.ofHours(1);

  /** A refused minute leaves us so many tenths of what we had in it. */
  private static final int TENTHS_KEPT = 9;

  /** Whatever else uses the minute up, a share of ours is tried: one in so many. */
  private static final int LEAST_SHARE = 10;

  private final RequestLimits limits;

  public BudgetRules(RequestLimits limits) {
    this.limits = limits;
  }

  /** What is remembered before the first request. */
  public Learnt nothingYet(Instant now) {
    return new Learnt(Optional.empty(), Optional.empty(), Optional.empty(), newDay(now));
  }

  /** Why there is no room for one more; empty where there is. */
  public Optional<Full> refusal(Priority priority, Requests requests, Learnt learnt) {
    Instant now = requests.now();
    return closed(learnt, now)
        .or(() -> day(priority, learnt, now))
        .or(() -> minute(requests, learnt))
        .or(() -> atOnce(requests, learnt))
        .or(() -> outranked(priority, requests));
  }

  private static Optional<Full> closed(Learnt learnt, Instant now) {
    return learnt
        .closed()
        .filter(closed -> now.isBefore(closed.until()))
        .map(closed -> new Full(closed.limit(), Duration.between(now, closed.until())));
  }

  private Optional<Full> day(Priority priority, Learnt learnt, Instant now) {
    Learnt.Day day = today(learnt, now);
    long reserved = perDay(day) * priority.reserve() / 100;
    return left(day) > reserved
        ? Optional.empty()
        : Optional.of(new Full(Limit.DAY, Duration.between(now, day.ends())));
  }

  private Optional<Full> minute(Requests requests, Learnt learnt) {
    if (requests.inMinute() < perMinute(learnt, requests.now())) {
      return Optional.empty();
    }
    Duration wait =
        requests.firstFree().map(free -> Duration.between(requests.now(), free)).orElse(SOON);
    return Optional.of(new Full(Limit.MINUTE, wait));
  }

  private Optional<Full> atOnce(Requests requests, Learnt learnt) {
    return requests.running() < atOnce(learnt, requests.now())
        ? Optional.empty()
        : Optional.of(new Full(Limit.AT_ONCE, SOON));
  }

  private static Optional<Full> outranked(Priority priority, Requests requests) {
    return requests
        .waiting()
        .filter(waiting -> waiting.goesBefore(priority))
        .map(_ -> new Full(Limit.MINUTE, SOON));
  }

  /** After one more request was given its place. */
  public Learnt taken(Learnt learnt, Instant now) {
    Learnt.Day day = today(learnt, now);
    return learnt.day(
        new Learnt.Day(day.ends(), day.used() + 1, day.told().map(BudgetRules::oneLess)));
  }

  private static Learnt.Told oneLess(Learnt.Told told) {
    return new Learnt.Told(told.limit(), told.left() - 1);
  }

  /**
   * After an answer.
   *
   * @param requests without the one that was answered
   */
  public Learnt heard(Learnt learnt, Requests requests, Heard heard) {
    Instant now = requests.now();
    Learnt told = heard.day().map(day -> learnt.day(day(learnt, requests, day))).orElse(learnt);
    return heard.refused().map(refused -> refused(told, requests, refused, now)).orElse(told);
  }

  /** Requests under way may not be in what the ERP says is left. */
  private Learnt.Day day(Learnt learnt, Requests requests, Heard.Day heard) {
    Instant ends = requests.now().plus(heard.endsIn());
    Learnt.Day day = today(learnt, requests.now());
    boolean another = Duration.between(day.ends(), ends).abs().compareTo(SAME_DAY) > 0;
    boolean later = another && ends.isAfter(day.ends());
    long left = Math.max(0, heard.left() - requests.running());
    return new Learnt.Day(
        ends,
        later ? requests.running() : day.used(),
        Optional.of(new Learnt.Told(heard.limit(), left)));
  }

  private Learnt refused(Learnt learnt, Requests requests, Heard.Refused refused, Instant now) {
    Learnt closed = learnt.closed(refused.limit(), now.plus(refused.delay()));
    boolean known = closed(learnt, now).isPresent();
    return switch (refused.limit()) {
      case MINUTE -> known ? closed : closed.minute(lowered(perMinuteKept(requests), now));
      case AT_ONCE -> known ? closed : closed.atOnce(lowered(requests.running(), now));
      case DAY -> closed;
    };
  }

  private int perMinuteKept(Requests requests) {
    int kept = (requests.inMinute() - requests.running()) * TENTHS_KEPT / 10;
    return Math.max(kept, limits.perMinute() / LEAST_SHARE);
  }

  private static Learnt.Lowered lowered(int limit, Instant now) {
    return new Learnt.Lowered(Math.max(1, limit), now);
  }

  /** The minute's limit, which rises by one each two minutes, and faster far below ours. */
  int perMinute(Learnt learnt, Instant now) {
    return learnt
        .minute()
        .map(lowered -> grown(lowered.limit(), minutes(lowered, now)))
        .orElse(limits.perMinute());
  }

  private int grown(int from, long minutes) {
    double fast = from * Math.pow(1.25, (double) minutes);
    double half = limits.perMinute() / 2.0;
    double slow = Math.max(from, Math.min(fast, half)) + (double) minutes / 2;
    return (int) Math.min(limits.perMinute(), slow);
  }

  /** The limit at once, which rises by one each minute. */
  int atOnce(Learnt learnt, Instant now) {
    return learnt
        .atOnce()
        .map(lowered -> Math.min(limits.atOnce(), lowered.limit() + minutes(lowered, now)))
        .map(Math::toIntExact)
        .orElse(limits.atOnce());
  }

  private long minutes(Learnt.Lowered lowered, Instant now) {
    Duration since = Duration.between(lowered.since(), now);
    return Math.clamp(since.dividedBy(limits.minute()), 0, limits.perMinute() * 2L);
  }

  private Learnt.Day today(Learnt learnt, Instant now) {
    return now.isBefore(learnt.day().ends()) ? learnt.day() : newDay(now);
  }

  private static Learnt.Day newDay(Instant now) {
    return new Learnt.Day(now.plus(DAY), 0, Optional.empty());
  }

  private long left(Learnt.Day day) {
    long own = limits.perDay() - day.used();
    return Math.max(0, day.told().map(told -> Math.min(told.left(), own)).orElse(own));
  }

  private long perDay(Learnt.Day day) {
    long own = limits.perDay();
    return day.told().map(told -> Math.min(told.limit(), own)).orElse(own);
  }

  /** How it stands. */
  public BudgetState state(Requests requests, Learnt learnt) {
    Instant now = requests.now();
    Learnt.Day day = today(learnt, now);
    return new BudgetState(
        now,
        perMinute(learnt, now),
        requests.inMinute(),
        requests.firstFree(),
        atOnce(learnt, now),
        requests.running(),
        left(day),
        day.ends(),
        learnt.closed().filter(closed -> now.isBefore(closed.until())));
  }
}
