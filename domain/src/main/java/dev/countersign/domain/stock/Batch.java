package dev.countersign.domain.stock;

import dev.countersign.domain.batch.BatchId;
import dev.countersign.domain.batch.BatchInId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.measure.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A batch as the ERP has it, wherever it lies.
 *
 * @param expiresOn the last day on which it is good
 * @param entries oldest first, the empty ones too
 */
public record Batch(
    BatchId id, String number, Optional<LocalDate> expiresOn, List<InwardEntry> entries) {
  public Batch {
    entries = List.copyOf(entries);
  }

  /** Oldest first. */
  public List<InwardEntry> entriesAt(LocationId location) {
    return entries.stream().filter(entry -> entry.location().equals(location)).toList();
  }

  public Optional<InwardEntry> entry(BatchInId entry, LocationId location) {
    return entriesAt(location).stream().filter(known -> known.id().equals(entry)).findFirst();
  }

  public Quantity balanceAt(LocationId location) {
    return entriesAt(location).stream()
        .map(InwardEntry::balance)
        .reduce(Quantity.ZERO, Quantity::plus);
  }

  /** What of it lies in a bin of the location, as far as the ERP tells. */
  public Quantity balanceIn(LocationId location, StorageId storage) {
    return entriesAt(location).stream()
        .map(entry -> entry.heldIn(storage))
        .reduce(Quantity.ZERO, Quantity::plus);
  }

  /** Whether it is no longer good on that day. */
  public boolean isExpiredOn(LocalDate day) {
    return expiresOn.filter(day::isAfter).isPresent();
  }
}
