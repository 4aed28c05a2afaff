package dev.countersign.testkit.memory;

import dev.countersign.application.audit.AuditTrail;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.AuditSubject;
import java.util.List;

/** The audit trail of an {@link InMemoryStore}. */
final class InMemoryAuditTrail implements AuditTrail {
  private final InMemoryStore store;

  InMemoryAuditTrail(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public void append(AuditEntry entry) {
    store.alone(() -> store.entries.add(entry));
  }

  @Override
  public List<AuditEntry> of(AuditSubject subject) {
    return store.alone(() ->
        store.entries.stream()
            .filter(entry -> entry.subject().equals(subject))
            .map(entry -> InMemoryPersonal.shown(store, entry))
            .toList());
  }
}
