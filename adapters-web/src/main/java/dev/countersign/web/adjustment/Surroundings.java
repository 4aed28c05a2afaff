package dev.countersign.web.adjustment;

import dev.countersign.domain.catalogue.CatalogueSnapshot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that what is shown with an adjustment depends on and is not its own: who looks, and when.
 *
 * @param actions what they may do now
 * @param catalogue where the names are from
 */
record Surroundings(List<String> actions, Optional<CatalogueSnapshot> catalogue) {
  /** Whole catalogues are compared only where they were read at the same moment. */
  boolean isLike(Surroundings other) {
    return asOf().equals(other.asOf()) && equals(other);
  }

  private Optional<Instant> asOf() {
    return catalogue.map(CatalogueSnapshot::asOf);
  }
}
