package dev.countersign.domain.allocation;

import dev.countersign.domain.measure.Quantity;
import java.util.List;

/**
 * What of it belongs to one batch, and where that lies.
 *
 * @param storages add up to the quantity, each storage once
 */
public record StoredBatchPart(BatchName batch, Quantity quantity, List<Stored> storages) {
  public StoredBatchPart {
    storages = List.copyOf(storages);
    Sums.requirePositive(quantity);
    Sums.requireSum(quantity, storages, Stored::quantity);
    Sums.requireDistinct(storages, Stored::storage);
  }
}
