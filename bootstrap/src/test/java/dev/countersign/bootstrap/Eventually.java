package dev.countersign.bootstrap;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for a condition, with a deadline. */
public final class Eventually {
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final Duration BETWEEN = Duration.ofMillis(50);

  private Eventually() {}

  public static <T> T get(Supplier<T> source, Predicate<T> condition) {
    return within(LONGEST, source, condition);
  }

  public static <T> T within(Duration longest, Supplier<T> source, Predicate<T> condition) {
    long deadline = System.nanoTime() + longest.toNanos();
    T last = source.get();
    while (!condition.test(last)) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("not within " + longest + ", last seen: " + last);
      }
      LockSupport.parkNanos(BETWEEN.toNanos());
      last = source.get();
    }
    return last;
  }
}
