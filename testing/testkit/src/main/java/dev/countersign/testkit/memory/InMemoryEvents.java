package dev.countersign.testkit.memory;

import dev.countersign.application.event.Event;
import dev.countersign.application.event.Events;
import dev.countersign.application.event.Happening;
import dev.countersign.application.lease.Lease;
import dev.countersign.application.numbering.Numbering;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The events of an {@link InMemoryStore}. */
final class InMemoryEvents implements Events, Numbering {
  private final InMemoryStore store;
  private final List<Numbered> numbered = new ArrayList<>();
  private final List<Written> waiting = new ArrayList<>();
  private long newest;

  InMemoryEvents(InMemoryStore store) {
    this.store = store;
  }

  boolean add(Happening happening) {
    return waiting.add(new Written(happening, store.now()));
  }

  @Override
  public int number(Lease lease, int most) {
    return store.alone(() -> {
      int many = InMemoryLeases.stands(store, lease) ? Math.min(most, waiting.size()) : 0;
      for (Written each : List.copyOf(waiting.subList(0, many))) {
        newest++;
        numbered.add(new Numbered(new Event(newest, each.happening()), each.at()));
      }
      waiting.subList(0, many).clear();
      return many;
    });
  }

  @Override
  public List<Event> after(long number, int most) {
    return store.alone(() ->
        numbered.stream()
            .map(Numbered::event)
            .filter(event -> event.number() > number)
            .limit(most)
            .toList());
  }

  @Override
  public Kept kept() {
    return store.alone(() ->
        numbered.isEmpty() ? Kept.NONE : new Kept(numbered.getFirst().event().number(), newest));
  }

  @Override
  public int purge(Duration older, int most) {
    return store.alone(() -> {
      Instant young = store.now().minus(older);
      int purged = 0;
      while (purged < most && numbered.size() > 1 && numbered.getFirst().at().isBefore(young)) {
        numbered.removeFirst();
        purged++;
      }
      return purged;
    });
  }

  /** What waits for its number. */
  private record Written(Happening happening, Instant at) {}

  /** An event, and when it was written. */
  private record Numbered(Event event, Instant at) {}
}
