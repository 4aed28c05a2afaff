package dev.countersign.bootstrap;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is read seldom and asked for often; empty where it cannot be read now.
 *
 * @param <T> what is read
 */
final class Remembered<T> {
  private final Supplier<T> reading;
  private final Duration atMostEvery;
  private Optional<T> last = Optional.empty();
  private long readAt;
  private boolean read;

  Remembered(Supplier<T> reading, Duration atMostEvery) {
    this.reading = reading;
    this.atMostEvery = atMostEvery;
  }

  synchronized Optional<T> get() {
    if (!read || System.nanoTime() - readAt > atMostEvery.toNanos()) {
      last = now();
      readAt = System.nanoTime();
      read = true;
    }
    return last;
  }

  private Optional<T> now() {
    try {
      return Optional.of(reading.get());
    } catch (RuntimeException unreadable) {
      return Optional.empty();
    }
  }
}
