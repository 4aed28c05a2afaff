package dev.countersign.testkit.memory;

import dev.countersign.application.job.Turns;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The turns of an {@link InMemoryStore}. */
final class InMemoryTurns implements Turns {
  private final InMemoryStore store;
  private final Map<String, Instant> ends = new HashMap<>();

  InMemoryTurns(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Optional<Instant> take(String job, Duration lasting) {
    return store.alone(() -> {
      Instant now = store.now();
      if (ends.getOrDefault(job, Instant.MIN).isAfter(now)) {
        return Optional.empty();
      }
      ends.put(job, now.plus(lasting));
      return Optional.of(now.plus(lasting));
    });
  }
}
