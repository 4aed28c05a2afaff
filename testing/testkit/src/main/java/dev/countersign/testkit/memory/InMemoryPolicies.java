package dev.countersign.testkit.memory;

import dev.countersign.application.approval.Policies;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Remembers the policy in force as long as the process lives. */
final class InMemoryPolicies implements Policies {
  private record InForce(String hash, Instant since) {}

  private final AtomicReference<Optional<InForce>> kept = new AtomicReference<>(Optional.empty());

  @Override
  public Instant begin(String hash, Instant now) {
    return kept.updateAndGet(present ->
            present
                .filter(policy -> policy.hash().equals(hash))
                .or(() -> Optional.of(new InForce(hash, now))))
        .orElseThrow()
        .since();
  }
}
