package dev.countersign.web.catalogue;

import dev.countersign.domain.allocation.Keeping;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.Location;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.Storage;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.catalogue.Tracking;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.stock.Batch;
import dev.countersign.domain.stock.BatchStock;
import dev.countersign.domain.stock.InwardEntry;
import dev.countersign.domain.stock.ItemStock;
import dev.countersign.domain.stock.SerialStock;
import dev.countersign.web.json.Plain;
import dev.countersign.web.json.WireValues;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows an item's stock location by location, with the names that our copy has. */
record StockViews(Item item, ItemStock stock, CatalogueSnapshot copy) {
  LocationStockView at(LocationId location) {
    Keeping keeping = Keeping.of(item, Optional.of(location), copy);
    return new LocationStockView(
        location.value(),
        Plain.orNull(copy.location(location).map(Location::name)),
        stock.onHandAt(location).orElse(Quantity.ZERO).value(),
        null,
        Plain.orNull(
            told(
                keeping.tracking() == Tracking.BATCH,
                stock.batches().map(all -> batches(all, location)))),
        Plain.orNull(
            told(
                keeping.inStorages(),
                stock.storagesAt(location).map(all -> storages(all, location)))),
        Plain.orNull(
            told(keeping.tracking() == Tracking.SERIAL, serials(stock.serials(), location))));
  }

  /** Nothing where the item is not kept so; empty where it is and the ERP has not told. */
  private static <T> Optional<List<T>> told(boolean kept, Optional<List<T>> parts) {
    return kept ? parts : Optional.of(List.of());
  }

  private List<BatchStockView> batches(BatchStock all, LocationId location) {
    return all.byId().values().stream()
        .filter(batch -> !batch.entriesAt(location).isEmpty())
        .map(batch -> batch(batch, location))
        .sorted(
            Comparator.comparing(BatchStockView::batchNumber)
                .thenComparing(BatchStockView::batchId))
        .toList();
  }

  private BatchStockView batch(Batch batch, LocationId location) {
    return new BatchStockView(
        batch.id().value(),
        batch.number(),
        WireValues.date(batch.expiresOn()),
        batch.balanceAt(location).value(),
        batch.entriesAt(location).stream().map(this::entry).toList());
  }

  private InwardEntryView entry(InwardEntry entry) {
    return new InwardEntryView(
        entry.id().value(), entry.balance().value(), storages(entry.storages(), entry.location()));
  }

  private List<StorageStockView> storages(
      Map<StorageId, Quantity> quantities, LocationId location) {
    return quantities.entrySet().stream()
        .map(each -> storage(each.getKey(), each.getValue(), location))
        .sorted(Comparator.comparing(StorageStockView::storageId))
        .toList();
  }

  private StorageStockView storage(StorageId id, Quantity quantity, LocationId location) {
    Optional<String> name = copy.storages().find(location, id).map(Storage::name);
    return new StorageStockView(id.value(), Plain.orNull(name), quantity.value());
  }

  private static Optional<List<String>> serials(SerialStock serials, LocationId location) {
    return Optional.of(serials)
        .filter(all -> all.isKnownAt(location))
        .map(all ->
            all.places().entrySet().stream()
                .filter(each -> each.getValue().equals(location))
                .map(each -> each.getKey().value())
                .sorted()
                .toList());
  }
}
