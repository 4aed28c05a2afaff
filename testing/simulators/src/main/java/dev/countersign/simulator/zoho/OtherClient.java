package dev.countersign.simulator.zoho;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another client of the same organisation, which calls at a steady pace. */
final class OtherClient {
  private @Nullable Instant last;

  /** When it has called since it was asked last; it begins when it is first asked. */
  List<Instant> calls(Instant now, Duration minute, int perMinute) {
    if (perMinute == 0) {
      last = null;
      return List.of();
    }
    List<Instant> calls = new ArrayList<>();
    Duration apart = minute.dividedBy(perMinute);
    Instant latest = last == null ? now : last;
    for (Instant next = latest.plus(apart); !next.isAfter(now); next = next.plus(apart)) {
      calls.add(next);
      latest = next;
    }
    last = latest;
    return calls;
  }
}
