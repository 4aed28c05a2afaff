package dev.countersign.testkit.erp;

import dev.countersign.application.catalogue.CatalogueCopy;
import dev.countersign.application.catalogue.ErpStock;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.Location;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.Storage;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import dev.countersign.domain.stock.BatchStock;
import dev.countersign.domain.stock.ItemAt;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The stock of an {@link InMemoryErp}, which alone is let in at a time. */
final class InMemoryStock implements ErpStock {
  private final InMemoryErp erp;
  private final CatalogueCopy masters;
  private final FarLedger ledger;
  private final FarFaults faults;

  InMemoryStock(InMemoryErp erp, CatalogueCopy masters, FarLedger ledger, FarFaults faults) {
    this.erp = erp;
    this.masters = masters;
    this.ledger = ledger;
    this.faults = faults;
  }

  @Override
  public Reading<Map<ItemId, OnHand>> onHand(Set<ItemId> items) {
    return reading(() ->
        masters.items().stream()
            .map(Item::id)
            .filter(items::contains)
            .collect(Collectors.toMap(item -> item, this::onHand)));
  }

  private OnHand onHand(ItemId item) {
    Map<LocationId, Quantity> quantities =
        masters.locations().stream()
            .map(Location::id)
            .collect(
                Collectors.toMap(
                    location -> location, location -> ledger.onHand(new ItemAt(item, location))));
    return new OnHand(
        quantities, ledger.bins(item, masters.storages().stream().map(Storage::id).toList()));
  }

  @Override
  public Reading<BatchStock> batches(ItemId item) {
    return reading(() -> BatchStock.of(ledger.batches(item)));
  }

  @Override
  public Reading<Set<SerialNumber>> serials(ItemAt place) {
    return reading(() -> ledger.serials(place));
  }

  @Override
  public Reading<Map<StorageId, Quantity>> storages(ItemAt place) {
    List<StorageId> bins =
        masters.storages().stream()
            .filter(storage -> storage.locationId().equals(place.location()))
            .map(Storage::id)
            .toList();
    return reading(() -> ledger.bins(place, bins));
  }

  private <T> Reading<T> reading(Supplier<T> told) {
    synchronized (erp) {
      return faults
          .reading()
          .<Reading<T>>map(Reading.Unavailable::new)
          .orElseGet(() -> new Reading.Told<>(told.get()));
    }
  }
}
