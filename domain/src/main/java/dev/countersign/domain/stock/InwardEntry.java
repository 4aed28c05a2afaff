package dev.countersign.domain.stock;

import dev.countersign.domain.batch.BatchInId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.measure.Quantity;
import java.util.Map;

/**
 * What came in of a batch at one time and place; Zoho deducts stock from one such entry.
 *
 * @param balance what is left of it
 * @param storages what of the balance lies in which bin; empty where the ERP does not tell
 */
public record InwardEntry(
    BatchInId id, LocationId location, Quantity balance, Map<StorageId, Quantity> storages) {
  public InwardEntry {
    storages = Map.copyOf(storages);
  }

  /** What of it lies in the bin, as far as the ERP tells; at most its balance. */
  Quantity heldIn(StorageId storage) {
    return storages.isEmpty() ? balance : storages.getOrDefault(storage, Quantity.ZERO);
  }
}
