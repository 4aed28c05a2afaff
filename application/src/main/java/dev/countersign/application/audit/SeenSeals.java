package dev.countersign.application.audit;

import dev.countersign.domain.audit.SealId;
import dev.countersign.domain.audit.SignedSeal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The newest seal that this process has seen; whoever takes it away is found out here. */
public final class SeenSeals {
  private Optional<SealId> newest = Optional.empty();
  private long seenAt;

  /** Notes it, unless a newer one was seen. */
  public synchronized void see(SignedSeal signed) {
    SealId id = SealId.of(signed.seal());
    if (newest.filter(known -> known.number() >= id.number()).isEmpty()) {
      newest = Optional.of(id);
      seenAt = System.nanoTime();
    }
  }

  /** The one, where there is one. */
  public synchronized List<SealId> newest() {
    return newest.stream().toList();
  }

  /** Whether none was seen for the first time since. */
  synchronized boolean isSealedBefore(Duration ago) {
    return newest.isEmpty() || System.nanoTime() - seenAt >= ago.toNanos();
  }
}
