package dev.countersign.simulator.zoho;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The storm that is on, and how many calls of each kind it has seen. */
final class StormDraws {
  private final Map<ZohoCallKind, Long> seen = new EnumMap<>(ZohoCallKind.class);
  private Optional<ZohoStorm> storm = Optional.empty();

  /** Begins a storm, or ends it with none; numbers begin anew. */
  synchronized void set(Optional<ZohoStorm> next) {
    storm = next;
    seen.clear();
  }

  synchronized Optional<ZohoStorm> storm() {
    return storm;
  }

  synchronized Optional<ZohoFault> draw(ZohoCallKind kind) {
    return storm.flatMap(it -> it.strike(kind, seen.merge(kind, 1L, Long::sum)));
  }
}
