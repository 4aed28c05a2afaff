package dev.countersign.domain.judgement;

import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.allocation.Allocation;
import dev.countersign.domain.allocation.BatchName;
import dev.countersign.domain.allocation.BatchPart;
import dev.countersign.domain.allocation.Keeping;
import dev.countersign.domain.allocation.Stored;
import dev.countersign.domain.allocation.StoredBatchPart;
import dev.countersign.domain.allocation.StoredPieces;
import dev.countersign.domain.batch.BatchAllocation;
import dev.countersign.domain.catalogue.Tracking;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.storage.StorageAllocation;
import java.util.List;

/** Makes of what a line names the allocation that fits its item. */
public final class Allocating {
  private Allocating() {}

  /**
   * The allocation of a line that changes a quantity, or all that keeps it from being one.
   *
   * @param change the line's, signed
   * @param keeping how its item is followed where the line's stock is
   * @param place where the line stands
   */
  public static Allocated of(Line line, Quantity change, Keeping keeping, Place place) {
    var findings = new Findings();
    new TrackingRules(line, change, keeping, findings, place).judge();
    List<Finding> errors = findings.errors();
    return errors.isEmpty()
        ? new Allocated.Fits(allocation(line, change, keeping))
        : new Allocated.Unfit(errors);
  }

  private static Allocation allocation(Line line, Quantity change, Keeping keeping) {
    return keeping.inStorages()
        ? inStorages(line, change, keeping.tracking())
        : anywhere(line, change, keeping.tracking());
  }

  private static Allocation anywhere(Line line, Quantity change, Tracking tracking) {
    return switch (tracking) {
      case NONE -> new Allocation.Untracked(change);
      case BATCH ->
          new Allocation.OfBatches(change, line.batches().stream().map(Allocating::part).toList());
      case SERIAL -> new Allocation.OfSerials(change, line.serialNumbers());
    };
  }

  private static Allocation inStorages(Line line, Quantity change, Tracking tracking) {
    return switch (tracking) {
      case NONE -> new Allocation.UntrackedInStorages(change, stored(line.storages()));
      case BATCH ->
          new Allocation.OfBatchesInStorages(
              change, line.batches().stream().map(Allocating::storedPart).toList());
      case SERIAL ->
          new Allocation.OfSerialsInStorages(
              change,
              line.serialNumbers(),
              line.storages().stream().map(Allocating::pieces).toList());
    };
  }

  private static List<Stored> stored(List<StorageAllocation> storages) {
    return storages.stream().map(s -> new Stored(s.storageId(), s.quantity())).toList();
  }

  private static StoredPieces pieces(StorageAllocation storage) {
    return new StoredPieces(storage.storageId(), storage.serialNumbers());
  }

  private static BatchPart part(BatchAllocation batch) {
    return new BatchPart(name(batch), batch.quantity());
  }

  private static StoredBatchPart storedPart(BatchAllocation batch) {
    return new StoredBatchPart(name(batch), batch.quantity(), stored(batch.storages()));
  }

  private static BatchName name(BatchAllocation batch) {
    return batch
        .batchId()
        .<BatchName>map(id ->
            batch
                .batchInId()
                .<BatchName>map(entry -> new BatchName.Entry(id, entry))
                .orElseGet(() -> new BatchName.Existing(id)))
        .orElseGet(() ->
            new BatchName.New(
                batch.batchNumber().orElseThrow(),
                batch.externalBatchNumber(),
                batch.manufacturedOn(),
                batch.expiresOn()));
  }
}
