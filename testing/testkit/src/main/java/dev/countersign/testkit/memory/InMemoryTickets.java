package dev.countersign.testkit.memory;

import dev.countersign.application.event.Ticket;
import dev.countersign.application.event.Tickets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tickets of an {@link InMemoryStore}. */
final class InMemoryTickets implements Tickets {
  private final InMemoryStore store;
  private final Map<String, Kept> kept = new HashMap<>();

  InMemoryTickets(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public void keep(String hash, Ticket ticket) {
    store.alone(() -> kept.put(hash, new Kept(ticket, store.now().plus(GOOD_FOR))));
  }

  @Override
  public Optional<Ticket> take(String hash) {
    return store.alone(() ->
        Optional.ofNullable(kept.remove(hash))
            .filter(it -> it.goodTo().isAfter(store.now()))
            .map(Kept::ticket));
  }

  @Override
  public int purge(int most) {
    return store.alone(() -> {
      List<String> old =
          kept.entrySet().stream()
              .filter(entry -> !entry.getValue().goodTo().isAfter(store.now()))
              .map(Map.Entry::getKey)
              .limit(most)
              .toList();
      old.forEach(kept::remove);
      return old.size();
    });
  }

  /** A ticket, and how long it is good. */
  private record Kept(Ticket ticket, Instant goodTo) {}
}
