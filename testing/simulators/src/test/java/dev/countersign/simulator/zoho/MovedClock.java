package dev.countersign.simulator.zoho;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands until a test moves it. */
final class MovedClock implements InstantSource {
  private volatile Instant now = Instant.parse("2026-11-20T09:15:30Z");

  @Override
  public Instant instant() {
    return now;
  }

  synchronized void pass(Duration duration) {
    now = now.plus(duration);
  }
}
