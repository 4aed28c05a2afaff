package dev.countersign.simulator.zoho;

import dev.countersign.simulator.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Shows what is in stock: totals, bins, serial numbers. */
final class StockJson {
  private final Books books;

  StockJson(Books books) {
    this.books = books;
  }

  BigDecimal onHand(String itemId) {
    return sum(itemId, Place::isWhole);
  }

  private BigDecimal sum(String itemId, Predicate<Place> places) {
    return books
        .balances
        .of(itemId)
        .filter(it -> places.test(it.place()))
        .map(Move::quantity)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal inBin(String itemId, ZohoStorage storage) {
    return books.balances.at(Place.of(itemId, storage.locationId()).storage(storage.id()));
  }

  /** A bin with a quantity. */
  static Json.Obj bin(ZohoStorage storage, BigDecimal balance) {
    return Json.object()
        .put("storage_id", storage.id())
        .put("storage_name", storage.name())
        .put("balance_quantity", balance)
        .build();
  }

  /** The bins of a location with what they hold of an item. */
  List<Json.Obj> bins(String itemId, String locationId) {
    return books.catalogue.storagesOf(locationId).stream()
        .map(it -> bin(it, inBin(itemId, it)))
        .toList();
  }

  /** The serial numbers in stock in a location. */
  List<String> serialsIn(String itemId, String locationId) {
    return serials(itemId)
        .filter(it -> it.place().locationId().equals(locationId) && it.quantity().signum() > 0)
        .map(it -> it.place().serial())
        .toList();
  }

  /** Every serial number that the item ever had, one move for each location it was in. */
  Stream<Move> serials(String itemId) {
    return books
        .balances
        .of(itemId)
        .filter(it -> !it.place().serial().isEmpty() && it.place().storageId().isEmpty());
  }

  /** A bin; the quantity is that of one item, or of all where the item's id is empty. */
  Json.Obj storage(ZohoStorage storage, String itemId) {
    List<String> items =
        itemId.isEmpty()
            ? books.catalogue.items().stream().map(ZohoItem::id).toList()
            : List.of(itemId);
    BigDecimal balance =
        items.stream().map(it -> inBin(it, storage)).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Json.object()
        .put("storage_id", storage.id())
        .put("name", storage.name())
        .put("description", "")
        .put("status", MasterJson.word(storage.active()))
        .put("zone_id", "6780203000000093001")
        .put("storage_zone_id", "6780203000000093001")
        .put("zone_name", storage.zone())
        .put("location_id", storage.locationId())
        .put("balance_quantity", balance)
        .put("batches", itemId.isEmpty() ? List.of() : batchesIn(storage, itemId))
        .build();
  }

  private List<Json.Obj> batchesIn(ZohoStorage storage, String itemId) {
    return books.batches.of(itemId).stream()
        .filter(batch ->
            books.batches.inwardsOf(batch.id()).stream().anyMatch(it -> holds(storage, batch, it)))
        .map(it -> Json.object().put("batch_id", it.id()).put("batch_number", it.number()).build())
        .toList();
  }

  private boolean holds(ZohoStorage storage, Batch batch, Inward inward) {
    Place place =
        Place.of(batch.itemId(), storage.locationId()).batch(inward.id()).storage(storage.id());
    return books.balances.at(place).signum() > 0;
  }

  /** What the stock of an item is worth, blank where that is not known. */
  Object assetValue(ZohoItem item) {
    BigDecimal rate = item.purchaseRate();
    return rate == null || !item.tracked()
        ? ""
        : onHand(item.id()).multiply(rate).add(revalued(item));
  }

  private BigDecimal revalued(ZohoItem item) {
    return books.documents.values().stream()
        .filter(it -> it.status() == Status.ADJUSTED)
        .flatMap(it -> it.lines().stream())
        .filter(it -> it.itemId().equals(item.id()))
        .flatMap(it -> Stream.ofNullable(it.value()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
