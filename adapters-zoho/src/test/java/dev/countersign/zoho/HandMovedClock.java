package dev.countersign.zoho;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that a test moves. */
final class HandMovedClock implements InstantSource {
  private Instant now = Instant.parse("2026-11-20T09:30:00Z");

  @Override
  public synchronized Instant instant() {
    return now;
  }

  synchronized void move(Duration by) {
    now = now.plus(by);
  }
}
