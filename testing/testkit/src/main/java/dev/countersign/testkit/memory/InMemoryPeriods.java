package dev.countersign.testkit.memory;

import dev.countersign.application.adjustment.Keyed;
import dev.countersign.application.adjustment.Once;
import dev.countersign.application.period.Periods;
import dev.countersign.domain.audit.AuditEntry;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** The periods of an {@link InMemoryStore}. */
final class InMemoryPeriods implements Periods {
  private final InMemoryStore store;
  private volatile Optional<LocalDate> closedThrough = Optional.empty();

  InMemoryPeriods(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Optional<LocalDate> closedThrough() {
    return closedThrough;
  }

  @Override
  public Once<Optional<LocalDate>> close(
      Optional<LocalDate> through,
      Function<Optional<LocalDate>, AuditEntry> entry,
      Optional<Keyed<Optional<LocalDate>>> keep) {
    return store.alone(() -> {
      AuditEntry made = entry.apply(closedThrough);
      return store.once(keep, through, () -> close(through, made));
    });
  }

  private void close(Optional<LocalDate> through, AuditEntry entry) {
    store.entries.add(entry);
    closedThrough = through;
  }
}
