package dev.countersign.application.adjustment;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list.
 *
 * @param next where the next part begins; empty where this is the last
 */
public record AdjustmentPage(
    List<RecordedAdjustment> items, Optional<AdjustmentQuery.Position> next) {
  public AdjustmentPage {
    items = List.copyOf(items);
  }
}
