package dev.countersign.zoho;

import dev.countersign.application.budget.Priority;
import dev.countersign.application.catalogue.ErpStock;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import dev.countersign.domain.stock.BatchStock;
import dev.countersign.domain.stock.ItemAt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Zoho's stock: on hand by location, batches, serial numbers and bins. */
final class ZohoStock implements ErpStock {
  private final ZohoApi api;
  private final Lists lists;

  ZohoStock(ZohoApi api) {
    this.api = api;
    this.lists = new Lists(api);
  }

  @Override
  public Reading<Map<ItemId, OnHand>> onHand(Set<ItemId> items) {
    return reading(() -> {
      List<String> ids = items.stream().map(ItemId::value).sorted().toList();
      var told = new HashMap<ItemId, OnHand>();
      for (int from = 0; from < ids.size(); from += ItemReading.MOST_IDS) {
        int to = Math.min(from + ItemReading.MOST_IDS, ids.size());
        details(ids.subList(from, to))
            .forEach(item -> told.put(Stocked.id(item), Stocked.onHand(item)));
      }
      told.keySet().retainAll(items);
      return told;
    });
  }

  private List<StockedItemJson> details(List<String> ids) {
    ZohoCall call =
        ZohoCall.get("stock on hand", Priority.PERSON, "/itemdetails")
            .with("item_ids", String.join(",", ids));
    return Blank.toEmpty(api.call(call, StockedItemsJson.class).orUnanswered().items());
  }

  @Override
  public Reading<BatchStock> batches(ItemId item) {
    ZohoCall call =
        ZohoCall.get("batches", Priority.PERSON, "/items/batches")
            .with("item_id", item.value())
            .with("include_empty_batches", "true");
    return reading(() ->
        BatchReading.of(
            lists.all(
                call,
                BatchRowsJson.class,
                row -> Blank.toEmpty(row.batchInId()) + " " + Blank.toEmpty(row.batchId()))));
  }

  @Override
  public Reading<Set<SerialNumber>> serials(ItemAt place) {
    ZohoCall call = at("serial numbers", "/items/serialnumbers", place);
    return reading(() ->
        lists
            .all(call, SerialsJson.class, row -> Blank.refused(row.number(), "serialnumber"))
            .stream()
            .filter(row -> !"true".equalsIgnoreCase(row.transactedOut()))
            .filter(row -> isAt(row.locationId(), place.location()))
            .map(row -> new SerialNumber(Blank.refused(row.number(), "serialnumber")))
            .collect(Collectors.toUnmodifiableSet()));
  }

  @Override
  public Reading<Map<StorageId, Quantity>> storages(ItemAt place) {
    ZohoCall call = at("storages with stock", "/storagelocations", place);
    return reading(() -> {
      var rows =
          new ArrayList<>(
              lists.all(
                  call,
                  StockedStoragesJson.class,
                  row -> Blank.refused(row.storageId(), "storage_id")));
      rows.removeIf(row -> !isAt(row.locationId(), place.location()));
      return Stocked.storages(rows);
    });
  }

  private static ZohoCall at(String name, String path, ItemAt place) {
    return ZohoCall.get(name, Priority.PERSON, path)
        .with("item_id", place.item().value())
        .with("location_id", place.location().value());
  }

  /** What says that it is elsewhere is elsewhere, for a filter that is not kept is not refused. */
  private static boolean isAt(@Nullable String told, LocationId location) {
    return Blank.toAbsent(told).map(location.value()::equals).orElse(true);
  }

  private static <T> Reading<T> reading(Supplier<T> told) {
    try {
      return new Reading.Told<>(told.get());
    } catch (Unanswered broken) {
      return new Reading.Unavailable<>(broken.error());
    } catch (IllegalArgumentException unreadable) {
      return new Reading.Unavailable<>(Trouble.noAnswer(String.valueOf(unreadable.getMessage())));
    }
  }
}
