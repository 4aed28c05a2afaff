package dev.countersign.domain.adjustment;

import dev.countersign.domain.batch.BatchAllocation;
import dev.countersign.domain.catalogue.AccountId;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.measure.Amount;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import dev.countersign.domain.storage.StorageAllocation;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A line as asked for, unjudged.
 *
 * @param lineId the line that it replaces, where the caller names one
 */
public record ProposedLine(
    Optional<LineId> lineId,
    Optional<ItemId> itemId,
    Optional<Quantity> quantity,
    Optional<Amount> value,
    String cause,
    String description,
    Optional<AccountId> accountId,
    Optional<LocationId> locationId,
    Optional<Quantity> counted,
    Optional<Quantity> expected,
    List<SerialNumber> serialNumbers,
    List<BatchAllocation> batches,
    List<StorageAllocation> storages) {
  public ProposedLine {
    serialNumbers = List.copyOf(serialNumbers);
    batches = List.copyOf(batches);
    storages = List.copyOf(storages);
  }

  /** What asks for that line as it is. */
  static ProposedLine of(Line line) {
    return new ProposedLine(
        Optional.of(line.id()),
        Optional.of(line.itemId()),
        line.change() instanceof Change.OfQuantity(var quantity)
            ? Optional.of(quantity)
            : Optional.empty(),
        line.change() instanceof Change.OfValue(var amount)
            ? Optional.of(amount)
            : Optional.empty(),
        line.cause(),
        line.description(),
        line.accountId(),
        line.locationId(),
        line.counted().map(Counted::counted),
        line.counted().map(Counted::expected),
        line.serialNumbers(),
        line.batches(),
        line.storages());
  }

  /** The same in the place of that line. */
  public ProposedLine replacing(LineId replaced) {
    return keeping(Optional.of(replaced));
  }

  ProposedLine keepingId(Predicate<LineId> isFree) {
    return keeping(lineId.filter(isFree));
  }

  private ProposedLine keeping(Optional<LineId> kept) {
    return new ProposedLine(
        kept,
        itemId,
        quantity,
        value,
        cause,
        description,
        accountId,
        locationId,
        counted,
        expected,
        serialNumbers,
        batches,
        storages);
  }
}
