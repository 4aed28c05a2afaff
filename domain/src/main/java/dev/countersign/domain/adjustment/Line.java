package dev.countersign.domain.adjustment;

import dev.countersign.domain.batch.BatchAllocation;
import dev.countersign.domain.catalogue.AccountId;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.measure.Amount;
import dev.countersign.domain.serial.SerialNumber;
import dev.countersign.domain.storage.StorageAllocation;
import java.util.List;
import java.util.Optional;

/**
 * One item's change at one location.
 *
 * @param cause a configured root cause of ours; blank where none is named
 * @param locationId where the stock is; empty where the adjustment's location holds
 * @param counted the count that the change comes from, where it comes from one
 */
public record Line(
    LineId id,
    ItemId itemId,
    Change change,
    String cause,
    String description,
    Optional<AccountId> accountId,
    Optional<LocationId> locationId,
    Optional<Counted> counted,
    List<SerialNumber> serialNumbers,
    List<BatchAllocation> batches,
    List<StorageAllocation> storages,
    ItemFacts facts) {
  public Line {
    serialNumbers = List.copyOf(serialNumbers);
    batches = List.copyOf(batches);
    storages = List.copyOf(storages);
  }

  /** Signed and unrounded; empty where the item has no cost. */
  public Optional<Amount> worth() {
    return change.worth(facts.unitCost());
  }

  Line withBatches(List<BatchAllocation> others) {
    return new Line(
        id,
        itemId,
        change,
        cause,
        description,
        accountId,
        locationId,
        counted,
        serialNumbers,
        others,
        storages,
        facts);
  }

  /** What takes it back, with these batches instead of its own; it comes from no count. */
  Line opposite(LineId next, List<BatchAllocation> others) {
    return new Line(
        next,
        itemId,
        change.opposite(),
        cause,
        description,
        accountId,
        locationId,
        Optional.empty(),
        serialNumbers,
        others,
        storages,
        facts);
  }

  Line knowing(ItemFacts known, String causeCode) {
    return new Line(
        id,
        itemId,
        change,
        causeCode,
        description,
        accountId,
        locationId,
        counted,
        serialNumbers,
        batches,
        storages,
        known);
  }
}
