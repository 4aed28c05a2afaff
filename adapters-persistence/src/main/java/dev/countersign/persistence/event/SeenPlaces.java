package dev.countersign.persistence.event;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Which events have been seen, by their places. Those are taken in the order of writing and come in
 * sight in the order of committing, so one that was passed over is missing until it comes, or until
 * it is given up because its transaction must have been rolled back.
 */
final class SeenPlaces {
  /** Where more are missing, something else than transactions under way is the reason. */
  static final int MOST_MISSING = 100;

  /** So many places before the first that it begins with may still come. */
  static final int BEFORE = 20;

  static final Duration GIVEN_UP = Duration.ofMinutes(1);

  private long last;
  private final Map<Long, Long> missing = new HashMap<>();

  private SeenPlaces(long last) {
    this.last = last;
  }

  /**
   * Begins with those; empty where too many between them are missing, or there are none.
   *
   * @param places rising
   * @param now by {@link System#nanoTime}
   */
  static Optional<SeenPlaces> of(List<Long> places, long now) {
    return places.stream()
        .findFirst()
        .map(first -> from(first, now))
        .filter(seen -> seen.see(places, now));
  }

  private static SeenPlaces from(long first, long now) {
    var seen = new SeenPlaces(first);
    LongStream.range(Math.max(1, first - BEFORE), first)
        .forEach(place -> seen.missing.put(place, now));
    return seen;
  }

  /** The newest. */
  long last() {
    return last;
  }

  /** Those before it that may yet come. */
  Set<Long> missing() {
    return Set.copyOf(missing.keySet());
  }

  /**
   * Goes on to the last of them; false where nobody can tell what was missed: the last one seen is
   * not there any more, or too many are missing.
   *
   * @param places rising: all that there are from the last one on, and of the missing ones
   */
  boolean see(List<Long> places, long now) {
    if (!places.contains(last)) {
      return false;
    }
    long newest = places.getLast();
    long added = places.stream().filter(place -> place > last).count();
    if (newest - last - added > MOST_MISSING) {
      return false;
    }
    for (long place = last + 1; place < newest; place++) {
      missing.put(place, now);
    }
    places.forEach(missing::remove);
    missing.values().removeIf(since -> now - since > GIVEN_UP.toNanos());
    last = newest;
    return missing.size() <= MOST_MISSING;
  }
}
