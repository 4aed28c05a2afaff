package dev.countersign.testkit.memory;

import dev.countersign.application.lease.Lease;
import dev.countersign.application.lease.Leases;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The leases of an {@link InMemoryStore}. */
final class InMemoryLeases implements Leases {
  private final InMemoryStore store;
  private final Map<String, Held> held = new HashMap<>();

  InMemoryLeases(InMemoryStore store) {
    this.store = store;
  }

  static boolean stands(InMemoryStore store, Lease lease) {
    return store.leases() instanceof InMemoryLeases leases && leases.stands(lease);
  }

  private boolean stands(Lease lease) {
    Held present = held.get(lease.name());
    return present != null && present.lease().equals(lease) && !present.hasEnded(store.now());
  }

  @Override
  public Optional<Lease> hold(String name, UUID holder, Duration length) {
    return store.alone(() -> {
      Instant now = store.now();
      Held before = held.get(name);
      if (before != null && !before.isOf(holder) && !before.hasEnded(now)) {
        return Optional.empty();
      }
      long fence = before == null ? 0 : before.lease().fence();
      boolean same = before != null && before.isOf(holder);
      var lease = new Lease(name, holder, same ? fence : fence + 1);
      held.put(name, new Held(lease, now.plus(length)));
      return Optional.of(lease);
    });
  }

  @Override
  public void end(Lease lease) {
    store.alone(() -> {
      held.computeIfPresent(
          lease.name(),
          (_, present) -> present.lease().equals(lease) ? new Held(lease, store.now()) : present);
      return lease;
    });
  }

  /** A lease, and when it ends. */
  private record Held(Lease lease, Instant endsAt) {
    boolean isOf(UUID holder) {
      return lease.holder().equals(holder);
    }

    boolean hasEnded(Instant now) {
      return !endsAt.isAfter(now);
    }
  }
}
