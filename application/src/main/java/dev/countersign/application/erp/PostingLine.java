package dev.countersign.application.erp;

import dev.countersign.domain.adjustment.Change;
import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.batch.BatchAllocation;
import dev.countersign.domain.catalogue.AccountId;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.serial.SerialNumber;
import dev.countersign.domain.storage.StorageAllocation;
import java.util.List;
import java.util.Optional;

/** A line of what is sent to the ERP; allocations are unsigned, the change gives the direction. */
public record PostingLine(
    ItemId itemId,
    Change change,
    String description,
    Optional<AccountId> accountId,
    LocationId locationId,
    List<SerialNumber> serialNumbers,
    List<BatchAllocation> batches,
    List<StorageAllocation> storages) {
  public PostingLine {
    serialNumbers = List.copyOf(serialNumbers);
    batches = List.copyOf(batches);
    storages = List.copyOf(storages);
  }

  static PostingLine of(Line line, LocationId location) {
    return new PostingLine(
        line.itemId(),
        line.change(),
        line.description(),
        line.accountId(),
        location,
        line.serialNumbers(),
        line.batches(),
        line.storages());
  }
}
