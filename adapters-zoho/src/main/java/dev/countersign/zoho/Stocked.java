package dev.countersign.zoho;

import dev.countersign.application.catalogue.ErpStock.OnHand;
import dev.countersign.domain.batch.BatchInId;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.measure.Quantity;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads Zoho's stock in our words. */
final class Stocked {
  private Stocked() {}

  static ItemId id(StockedItemJson json) {
    return new ItemId(Blank.refused(json.itemId(), "item_id"));
  }

  static OnHand onHand(StockedItemJson json) {
    List<StockedPlaceJson> locations = Blank.toEmpty(json.locations());
    var quantities = new HashMap<LocationId, Quantity>();
    var bins = new HashMap<BatchInId, Map<StorageId, Quantity>>();
    for (StockedPlaceJson place : locations.isEmpty() ? warehouses(json) : locations) {
      quantities.put(location(place), quantity(place));
      Blank.toEmpty(place.batches()).forEach(entry -> add(bins, entry));
    }
    return new OnHand(quantities, bins);
  }

  private static List<StockedPlaceJson> warehouses(StockedItemJson json) {
    return Blank.toEmpty(json.warehouses());
  }

  private static LocationId location(StockedPlaceJson place) {
    return Blank.toAbsent(place.locationId())
        .or(() -> Blank.toAbsent(place.warehouseId()))
        .map(LocationId::new)
        .orElseThrow(() -> new IllegalArgumentException("location_id is missing"));
  }

  private static Quantity quantity(StockedPlaceJson place) {
    return Blank.toAbsent(place.locationStockOnHand())
        .or(() -> Blank.toAbsent(place.warehouseStockOnHand()))
        .map(Quantity::of)
        .orElse(Quantity.ZERO);
  }

  private static void add(Map<BatchInId, Map<StorageId, Quantity>> bins, StockedEntryJson entry) {
    Optional<String> id = Blank.toAbsent(entry.batchInId());
    List<StockedStorageJson> storages = Blank.toEmpty(entry.storages());
    if (id.isPresent() && !storages.isEmpty()) {
      bins.put(new BatchInId(id.get()), storages(storages));
    }
  }

  static Map<StorageId, Quantity> storages(Collection<StockedStorageJson> rows) {
    var all = new HashMap<StorageId, Quantity>();
    rows.forEach(row ->
        all.put(
            new StorageId(Blank.refused(row.storageId(), "storage_id")),
            quantity(row.balanceQuantity())));
    return all;
  }

  /** Blank is nothing. */
  static Quantity quantity(@Nullable String text) {
    return Blank.toAbsent(text).map(Quantity::of).orElse(Quantity.ZERO);
  }
}
