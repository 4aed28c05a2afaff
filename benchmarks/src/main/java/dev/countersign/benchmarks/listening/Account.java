package dev.countersign.benchmarks.listening;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who has heard of what, and when. */
final class Account {
  private final Map<String, Made> made = new ConcurrentHashMap<>();
  private final Map<String, List<Heard>> heard = new ConcurrentHashMap<>();

  /** Where it is, and when its maker was told that it is kept. */
  private record Made(String place, long at) {}

  private record Heard(int listener, long at) {}

  void made(String id, String place, long at) {
    made.put(id, new Made(place, at));
  }

  void heard(String id, int listener) {
    List<Heard> all = heard.computeIfAbsent(id, _ -> new ArrayList<>());
    synchronized (all) {
      all.add(new Heard(listener, System.nanoTime()));
    }
  }

  int changes() {
    return made.size();
  }

  /** How many have heard of each change, one by one: right where none differs from that. */
  long wrong(int listenersOfEach) {
    return made.keySet().stream().filter(id -> listenersOf(id) != listenersOfEach).count();
  }

  private long listenersOf(String id) {
    List<Heard> all = heard.getOrDefault(id, List.of());
    synchronized (all) {
      long different = all.stream().map(Heard::listener).distinct().count();
      return different == all.size() ? different : -1;
    }
  }

  /**
   * One who heard of a change.
   *
   * @param since the first change of all
   * @param length from the answer to its maker
   */
  record Delay(Duration since, Duration length) {}

  /** Of all who heard, the shortest first. */
  List<Delay> delays() {
    long first = made.values().stream().mapToLong(Made::at).min().orElse(0);
    return made.entrySet().stream()
        .flatMap(change ->
            heard.getOrDefault(change.getKey(), List.of()).stream()
                .map(one -> delay(first, change.getValue().at(), one.at())))
        .sorted(Comparator.comparing(Delay::length))
        .toList();
  }

  private static Delay delay(long first, long made, long heard) {
    return new Delay(Duration.ofNanos(made - first), Duration.ofNanos(heard - made));
  }
}
