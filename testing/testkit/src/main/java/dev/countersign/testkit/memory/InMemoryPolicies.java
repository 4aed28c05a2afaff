package dev.countersign.testkit.memory;

import dev.countersign.application.approval.Policies;
import dev.countersign.domain.audit.AuditEntry;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** The policy in force of an {@link InMemoryStore}. */
final class InMemoryPolicies implements Policies {
  private record InForce(String hash, Instant since) {}

  private final InMemoryStore store;
  private Optional<InForce> kept = Optional.empty();

  InMemoryPolicies(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Instant begin(String hash, Instant now, Function<Optional<String>, AuditEntry> entry) {
    return store.alone(() ->
        kept.filter(policy -> policy.hash().equals(hash))
            .map(InForce::since)
            .orElseGet(() -> begun(hash, now, entry)));
  }

  private Instant begun(String hash, Instant now, Function<Optional<String>, AuditEntry> entry) {
    store.entries.add(entry.apply(kept.map(InForce::hash)));
    kept = Optional.of(new InForce(hash, now));
    return now;
  }
}
