package dev.countersign.testkit.given;

import dev.countersign.domain.batch.BatchAllocation;
import dev.countersign.domain.batch.BatchId;
import dev.countersign.domain.batch.BatchInId;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import dev.countersign.domain.storage.StorageAllocation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes what of a line lies in batches and storages. */
public final class GivenAllocations {
  private GivenAllocations() {}

  /** Out of a batch that is there. */
  public static BatchAllocation batch(String id, String quantity, StorageAllocation... storages) {
    return new BatchAllocation(
        Optional.of(new BatchId(id)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Quantity.of(quantity),
        List.of(storages));
  }

  /** Out of one inward entry of a batch, with the batch's number to be checked. */
  public static BatchAllocation batchIn(
      String id, String number, String batchInId, String quantity) {
    return new BatchAllocation(
        Optional.of(new BatchId(id)),
        Optional.of(number),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new BatchInId(batchInId)),
        Quantity.of(quantity),
        List.of());
  }

  /** Into a batch that is new. */
  public static BatchAllocation newBatch(
      String number, String quantity, StorageAllocation... storages) {
    return new BatchAllocation(
        Optional.empty(),
        Optional.of(number),
        Optional.of("MFR-" + number),
        Optional.of(LocalDate.of(2026, 5, 12)),
        Optional.of(LocalDate.of(2028, 2, 29)),
        Optional.empty(),
        Quantity.of(quantity),
        List.of(storages));
  }

  public static StorageAllocation storage(String id, String quantity, String... serials) {
    return new StorageAllocation(
        new StorageId(id),
        Quantity.of(quantity),
        Stream.of(serials).map(SerialNumber::new).toList());
  }
}
