package dev.countersign.benchmarks.listening;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
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

  /** How long it took from the answer to its maker until a listener heard, of all, in order. */
  Duration[] delays() {
    long[] nanos =
        made.entrySet().stream()
            .flatMap(entry ->
                heard.getOrDefault(entry.getKey(), List.of()).stream()
                    .map(one -> one.at() - entry.getValue().at()))
            .mapToLong(Long::longValue)
            .sorted()
            .toArray();
    return Arrays.stream(nanos).mapToObj(Duration::ofNanos).toArray(Duration[]::new);
  }
}
