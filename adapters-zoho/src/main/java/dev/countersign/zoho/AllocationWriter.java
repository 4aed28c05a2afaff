package dev.countersign.zoho;

import dev.countersign.domain.batch.BatchAllocation;
import dev.countersign.domain.batch.BatchId;
import dev.countersign.domain.batch.BatchInId;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import dev.countersign.domain.storage.StorageAllocation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what a line puts into batches and storages or takes out of them. */
final class AllocationWriter {
  private final boolean inbound;

  AllocationWriter(boolean inbound) {
    this.inbound = inbound;
  }

  @Nullable List<BatchJson> batches(
      List<BatchAllocation> batches, Optional<List<DocumentBatchJson>> known) {
    var present = new PresentEntries<>(known.orElse(List.of()));
    return orAbsent(batches.stream().map(batch -> batch(batch, present)).toList());
  }

  @Nullable List<StorageJson> storages(
      List<StorageAllocation> storages, Optional<List<DocumentStorageJson>> known) {
    var present = new PresentEntries<>(known.orElse(List.of()));
    return orAbsent(storages.stream().map(storage -> storage(storage, present)).toList());
  }

  static @Nullable List<String> serials(List<SerialNumber> serials) {
    return orAbsent(serials.stream().map(SerialNumber::value).toList());
  }

  private BatchJson batch(BatchAllocation batch, PresentEntries<DocumentBatchJson> present) {
    Optional<DocumentBatchJson> known = present.take(entry -> isSame(entry, batch));
    boolean makesOne = batch.batchId().isEmpty();
    return new BatchJson(
        batch
            .batchId()
            .map(BatchId::value)
            .or(() -> known.map(DocumentBatchJson::batchId))
            .orElse(null),
        makesOne ? batch.batchNumber().orElse(null) : null,
        makesOne ? batch.externalBatchNumber().orElse(null) : null,
        makesOne ? date(batch.manufacturedOn()) : null,
        makesOne ? date(batch.expiresOn()) : null,
        in(batch.quantity()),
        out(batch.quantity()),
        batch
            .batchInId()
            .map(BatchInId::value)
            .or(() -> known.map(DocumentBatchJson::batchInId))
            .orElse(null),
        storages(batch.storages(), known.map(DocumentBatchJson::storages)));
  }

  private static boolean isSame(DocumentBatchJson entry, BatchAllocation batch) {
    boolean sameBatch =
        batch.batchId().isPresent()
            ? batch.batchId().get().value().equals(entry.batchId())
            : batch.batchNumber().isPresent()
                && batch.batchNumber().get().equals(entry.batchNumber());
    return sameBatch
        && batch.batchInId().map(id -> id.value().equals(entry.batchInId())).orElse(true);
  }

  private StorageJson storage(
      StorageAllocation storage, PresentEntries<DocumentStorageJson> present) {
    String id = storage.storageId().value();
    Optional<DocumentStorageJson> known = present.take(entry -> id.equals(entry.storageId()));
    return new StorageJson(
        id,
        in(storage.quantity()),
        out(storage.quantity()),
        inbound ? known.map(DocumentStorageJson::storageInId).orElse(null) : null,
        inbound ? null : known.map(DocumentStorageJson::storageOutId).orElse(null),
        serials(storage.serialNumbers()));
  }

  private @Nullable BigDecimal in(Quantity quantity) {
    return inbound ? quantity.value() : null;
  }

  private @Nullable BigDecimal out(Quantity quantity) {
    return inbound ? null : quantity.value();
  }

  private static @Nullable String date(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse(null);
  }

  /** A list that would be empty is not sent. */
  private static <T> @Nullable List<T> orAbsent(List<T> list) {
    return list.isEmpty() ? null : list;
  }
}
