package dev.countersign.application.audit;

import dev.countersign.domain.audit.SealId;
import dev.countersign.domain.audit.SignedSeal;
import java.util.List;
import java.util.Optional;

/** The newest seal that this process has seen; whoever takes it away is found out here. */
public final class SeenSeals {
  private Optional<SealId> newest = Optional.empty();

  /** Notes it, unless a newer one was seen. */
  public synchronized void see(SignedSeal signed) {
    SealId id = SealId.of(signed.seal());
    if (newest.filter(known -> known.number() >= id.number()).isEmpty()) {
      newest = Optional.of(id);
    }
  }

  /** The one, where there is one. */
  public synchronized List<SealId> newest() {
    return newest.stream().toList();
  }
}
