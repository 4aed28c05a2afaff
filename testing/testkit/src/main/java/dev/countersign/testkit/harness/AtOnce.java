package dev.countersign.testkit.harness;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Several people at the same moment, each on a thread of their own. */
public final class AtOnce {
  /** How many people are a crowd. */
  public static final int CROWD = 8;

  private static final Duration DEADLINE = Duration.ofSeconds(60);

  private AtOnce() {}

  /** Has so many do it together, and gives what came of it, in the order of their numbers. */
  public static <T> List<T> each(int people, IntFunction<T> work) {
    var start = new CountDownLatch(people);
    try (var threads = Executors.newFixedThreadPool(people)) {
      List<Future<T>> results =
          IntStream.range(0, people)
              .mapToObj(i -> threads.submit(() -> together(start, i, work)))
              .toList();
      try {
        return results.stream().map(AtOnce::result).toList();
      } finally {
        threads.shutdownNow();
      }
    }
  }

  private static <T> T together(CountDownLatch start, int number, IntFunction<T> work)
      throws InterruptedException {
    start.countDown();
    start.await();
    return work.apply(number);
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get(DEADLINE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError("somebody failed", e.getCause());
    } catch (TimeoutException e) {
      throw new AssertionError("not done within " + DEADLINE, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
