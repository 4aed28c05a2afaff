package dev.countersign.application.adjustment;

import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.stock.ItemAt;
import java.util.Optional;
import java.util.Set;

/**
 * The lines of the adjustments that wait for approval, or are approved and not posted; {@link
 * Adjustments#store} and the posting keep them.
 *
 * <p>Clauses of the contract:
 *
 * <ol>
 *   <li>{@code among} gives those of the places that a line is at, by its own location or its
 *       adjustment's, and no others; ids are compared byte for byte.
 *   <li>Lines count while their adjustment waits or is approved, and in no other state.
 *   <li>The lines of the adjustment that is left out do not count.
 * </ol>
 */
public interface OpenLines {
  /**
   * Where stock is about to change.
   *
   * @param but the adjustment that is left out
   */
  Set<ItemAt> among(Set<ItemAt> places, Optional<AdjustmentId> but);
}
