package dev.countersign.application.audit;

import dev.countersign.domain.audit.KeyRing;
import dev.countersign.domain.audit.SealKey;
import dev.countersign.domain.audit.SigningKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The keys of the trail.
 *
 * @param signing signs seals from now on
 * @param earlier those that signed before it, oldest first
 * @param retired the one before it, where it is at hand to hand over
 */
public record SealingKeys(SigningKey signing, List<SealKey> earlier, Optional<SigningKey> retired) {
  public SealingKeys {
    earlier = List.copyOf(earlier);
  }

  /** All that seals are trusted by, the present one last. */
  public KeyRing ring() {
    List<SealKey> all = new ArrayList<>(earlier);
    retired.map(SigningKey::shown).filter(key -> !earlier.contains(key)).ifPresent(all::add);
    all.remove(signing.shown());
    all.add(signing.shown());
    return new KeyRing(all);
  }
}
