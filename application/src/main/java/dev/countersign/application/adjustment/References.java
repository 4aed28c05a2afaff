package dev.countersign.application.adjustment;

import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Reference;
import java.util.Optional;

/** Who bears which reference. */
@FunctionalInterface
public interface References {
  /**
   * The adjustment that bears it and is not cancelled before anything was sent, compared byte for
   * byte.
   */
  Optional<AdjustmentId> bearer(Reference reference);
}
