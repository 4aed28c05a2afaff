package dev.countersign.application.event;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** All who listen to this replica, by what they may hear and want to. */
final class Listeners {
  private final Map<Audience, Hearers> byAudience = new ConcurrentHashMap<>();

  /** One more, who is made with those who hear the same. */
  Listening join(Audience audience, Function<Hearers, Listening> member) {
    var joined = new AtomicReference<Listening>();
    byAudience.compute(
        audience,
        (_, known) -> {
          Hearers hearers = known == null ? new Hearers(audience) : known;
          Listening listening = member.apply(hearers);
          hearers.join(listening);
          joined.set(listening);
          return hearers;
        });
    return Objects.requireNonNull(joined.get());
  }

  void leave(Audience audience, Listening listening) {
    byAudience.computeIfPresent(
        audience,
        (_, hearers) -> {
          hearers.leave(listening);
          return hearers.size() == 0 ? null : hearers;
        });
  }

  int count() {
    return byAudience.values().stream().mapToInt(Hearers::size).sum();
  }

  /** Whether nothing is kept of anybody. */
  boolean isEmpty() {
    return byAudience.isEmpty();
  }

  /** There are new ones, told by one thread. */
  void heard(List<Event> added) {
    byAudience.values().forEach(hearers -> hearers.heard(added));
  }
}
