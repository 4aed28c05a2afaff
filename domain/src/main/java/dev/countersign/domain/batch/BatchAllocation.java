package dev.countersign.domain.batch;

import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.storage.StorageAllocation;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of a line goes into a batch or comes out of it: an existing one by its id, or a new one by
 * its number.
 *
 * @param batchNumber the new batch's number, or a number to be checked against {@code batchId}
 * @param externalBatchNumber the maker's number of a new batch
 * @param batchInId the inward entry to deduct from, outbound only
 * @param quantity unsigned: the line gives the direction
 */
public record BatchAllocation(
    Optional<BatchId> batchId,
    Optional<String> batchNumber,
    Optional<String> externalBatchNumber,
    Optional<LocalDate> manufacturedOn,
    Optional<LocalDate> expiresOn,
    Optional<BatchInId> batchInId,
    Quantity quantity,
    List<StorageAllocation> storages) {
  public BatchAllocation {
    storages = List.copyOf(storages);
  }

  /** So much of an existing batch, and where it lies. */
  public static BatchAllocation existing(
      BatchId id,
      Optional<String> number,
      Optional<BatchInId> entry,
      Quantity quantity,
      List<StorageAllocation> storages) {
    return new BatchAllocation(
        Optional.of(id),
        number,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        entry,
        quantity,
        storages);
  }

  /** The same, each batch and inward entry once with all that is allocated to it. */
  public static List<BatchAllocation> merged(List<BatchAllocation> all) {
    var merged = new LinkedHashMap<Name, BatchAllocation>();
    all.forEach(next -> merged.merge(Name.of(next), next, BatchAllocation::and));
    return List.copyOf(merged.values());
  }

  private record Name(Optional<BatchId> id, Optional<BatchInId> entry, Optional<String> number) {
    static Name of(BatchAllocation batch) {
      return new Name(
          batch.batchId,
          batch.batchInId,
          batch.batchId.isPresent() ? Optional.empty() : batch.batchNumber);
    }
  }

  private BatchAllocation and(BatchAllocation other) {
    return new BatchAllocation(
        batchId,
        batchNumber.or(other::batchNumber),
        externalBatchNumber,
        manufacturedOn,
        expiresOn,
        batchInId,
        quantity.plus(other.quantity),
        StorageAllocation.merged(
            Stream.concat(storages.stream(), other.storages.stream()).toList()));
  }
}
