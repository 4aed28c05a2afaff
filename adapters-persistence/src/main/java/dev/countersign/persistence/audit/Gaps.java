package dev.countersign.persistence.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Places that were left out when later ones were seen: taken by who has not committed yet, or never
 * will. Those that stay empty are given up after a while, and so are all but the newest.
 */
final class Gaps {
  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final int MOST = 1_000;

  private final Map<Long, Long> since = new LinkedHashMap<>();
  private long end;

  /** Knows of nothing before that place but these. */
  Gaps(long end, Collection<Long> open, long now) {
    this.end = end;
    open.forEach(place -> since.put(place, now));
  }

  /** The last place that was seen. */
  long end() {
    return end;
  }

  /** Something is at that place. */
  void seen(long place, long now) {
    since.remove(place);
    LongStream.range(Math.max(end + 1, place - MOST), place).forEach(gap -> since.put(gap, now));
    end = Math.max(end, place);
  }

  /**
   * Where something may still appear.
   *
   * @param now by {@link System#nanoTime}
   */
  List<Long> open(long now) {
    since.values().removeIf(seen -> now - seen > KEPT.toNanos());
    var places = new ArrayList<>(since.keySet());
    return places.subList(Math.max(0, places.size() - MOST), places.size());
  }
}
