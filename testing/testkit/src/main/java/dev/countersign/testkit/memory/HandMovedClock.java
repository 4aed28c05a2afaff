package dev.countersign.testkit.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is moved. */
public final class HandMovedClock implements InstantSource {
  private Instant now;

  public HandMovedClock(Instant start) {
    now = start;
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  /** Lets so much time pass. */
  public synchronized void passes(Duration time) {
    now = now.plus(time);
  }
}
