package dev.countersign.domain.storage;

import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of a line, or of a batch, goes into a storage or comes out of it.
 *
 * @param quantity unsigned: the line gives the direction
 * @param serialNumbers which pieces, where the item is serial-tracked
 */
public record StorageAllocation(
    StorageId storageId, Quantity quantity, List<SerialNumber> serialNumbers) {
  public StorageAllocation {
    serialNumbers = List.copyOf(serialNumbers);
  }

  /** The same, each storage once with all that is allocated to it. */
  public static List<StorageAllocation> merged(List<StorageAllocation> all) {
    var merged = new LinkedHashMap<StorageId, StorageAllocation>();
    all.forEach(next -> merged.merge(next.storageId(), next, StorageAllocation::and));
    return List.copyOf(merged.values());
  }

  private StorageAllocation and(StorageAllocation other) {
    return new StorageAllocation(
        storageId,
        quantity.plus(other.quantity),
        Stream.concat(serialNumbers.stream(), other.serialNumbers.stream()).toList());
  }
}
