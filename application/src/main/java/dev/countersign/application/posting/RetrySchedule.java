package dev.countersign.application.posting;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How long is waited between tries.
 *
 * @param first before the second try
 * @param longest at most, however many tries
 * @param looks the waits before a lost posting is looked for again, one after the other
 * @param random spreads the tries of many steps, between half a wait and a whole one
 */
public record RetrySchedule(
    Duration first, Duration longest, List<Duration> looks, RandomGenerator random) {
  private static final int MOST_DOUBLINGS = 30;

  public RetrySchedule {
    looks = List.copyOf(looks);
  }

  /** After so many tries: doubling, with jitter. */
  public Duration after(int tries) {
    return spread(first.toMillis() << Math.clamp(tries - 1L, 0, MOST_DOUBLINGS));
  }

  /** After having gone on for so long: as long again, with jitter. */
  public Duration goingOn(Duration already) {
    return spread(Math.max(first.toMillis(), already.toMillis()));
  }

  private Duration spread(long millis) {
    long whole = Math.clamp(millis, 1, longest.toMillis());
    return Duration.ofMillis(whole - random.nextLong(whole / 2 + 1));
  }
}
