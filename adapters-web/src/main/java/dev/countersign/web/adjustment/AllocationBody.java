package dev.countersign.web.adjustment;

import dev.countersign.domain.batch.BatchAllocation;
import dev.countersign.domain.batch.BatchId;
import dev.countersign.domain.batch.BatchInId;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import dev.countersign.domain.storage.StorageAllocation;
import dev.countersign.web.json.JsonFields;

/** Reads what of a line goes into batches and storages. */
final class AllocationBody {
  private AllocationBody() {}

  static BatchAllocation batch(JsonFields batch) {
    var read =
        new BatchAllocation(
            batch.name("batchId", BatchId::new),
            batch.text("batchNumber").filter(number -> !number.isBlank()),
            batch.text("externalBatchNumber").filter(number -> !number.isBlank()),
            batch.date("manufacturedOn"),
            batch.date("expiresOn"),
            batch.name("batchInId", BatchInId::new),
            allocated(batch),
            batch.objects("storages", AllocationBody::storage));
    batch.refuseOthers();
    return read;
  }

  static StorageAllocation storage(JsonFields storage) {
    var read =
        new StorageAllocation(
            storage.requiredName("storageId", StorageId::new),
            allocated(storage),
            storage.names("serialNumbers", SerialNumber::new));
    storage.refuseOthers();
    return read;
  }

  /** None is the same as 0, which the rules refuse. */
  private static Quantity allocated(JsonFields allocation) {
    return allocation.number("quantity").map(Quantity::new).orElse(Quantity.ZERO);
  }
}
