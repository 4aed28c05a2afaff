package dev.countersign.application.audit;

import dev.countersign.domain.audit.Broken;
import dev.countersign.domain.audit.SignedSeal;
import java.time.Instant;
import java.util.Optional;

/**
 * What a check of the trail has found.
 *
 * @param entries the number through which all is intact
 * @param sealedThrough the number through which all is sealed too
 * @param broken where it is broken first
 * @param lastSeal the last one that is intact
 */
public record Verification(
    Instant checkedAt,
    long entries,
    long sealedThrough,
    Optional<Broken> broken,
    Optional<SignedSeal> lastSeal) {
  public boolean isIntact() {
    return broken.isEmpty();
  }
}
