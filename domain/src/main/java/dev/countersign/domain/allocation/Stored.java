package dev.countersign.domain.allocation;

import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.measure.Quantity;

/**
 * What of it lies in one storage.
 *
 * @param quantity above 0
 */
public record Stored(StorageId storage, Quantity quantity) {
  public Stored {
    Sums.requirePositive(quantity);
  }
}
