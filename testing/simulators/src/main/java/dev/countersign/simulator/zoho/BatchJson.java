package dev.countersign.simulator.zoho;

import dev.countersign.simulator.json.Json;
import dev.countersign.simulator.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Shows batches and their inward entries. */
final class BatchJson {
  private final Books books;

  BatchJson(Books books) {
    this.books = books;
  }

  private BigDecimal inBatch(Batch batch, Inward inward) {
    return books.balances.at(Place.of(batch.itemId(), inward.locationId()).batch(inward.id()));
  }

  /** One row for each inward entry of a batch. */
  List<Json.Obj> rows(Batch batch) {
    List<Json.Obj> locations = inLocations(batch);
    return books.batches.inwardsOf(batch.id()).stream()
        .map(it ->
            numbers(batch).putAll(entry(batch, it).build()).put("associated_locations", locations))
        .map(it -> it.put("status", "active").build())
        .toList();
  }

  private List<Json.Obj> inLocations(Batch batch) {
    List<Inward> inwards = books.batches.inwardsOf(batch.id());
    return inwards.stream()
        .map(Inward::locationId)
        .distinct()
        .map(it -> inLocation(batch, inwards, it))
        .toList();
  }

  private Json.Obj inLocation(Batch batch, List<Inward> inwards, String locationId) {
    List<Inward> here = inwards.stream().filter(it -> it.locationId().equals(locationId)).toList();
    return Json.object()
        .put("location_id", locationId)
        .put(
            "in_quantity",
            here.stream().map(Inward::quantity).reduce(BigDecimal.ZERO, BigDecimal::add))
        .put(
            "balance_quantity",
            here.stream().map(it -> inBatch(batch, it)).reduce(BigDecimal.ZERO, BigDecimal::add))
        .build();
  }

  private static JsonObject numbers(Batch batch) {
    return Json.object()
        .put("batch_id", batch.id())
        .put("batch_number", batch.number())
        .put("internal_batch_number", batch.number())
        .put("external_batch_number", batch.externalNumber())
        .put("manufacturer_batch_number", batch.externalNumber())
        .put("manufacturer_date", batch.madeOn())
        .put("manufactured_date", batch.madeOn())
        .put("expiry_date", batch.expiresOn());
  }

  private JsonObject entry(Batch batch, Inward inward) {
    return Json.object()
        .put("location_id", inward.locationId())
        .put("batch_in_id", inward.id())
        .put("in_quantity", inward.quantity())
        .put("balance_quantity", inBatch(batch, inward));
  }

  /** The inward entries of all batches of an item in a location, each with its batch. */
  List<Json.Obj> inwards(String itemId, String locationId) {
    return books.batches.of(itemId).stream().flatMap(it -> inwards(it, locationId)).toList();
  }

  private Stream<Json.Obj> inwards(Batch batch, String locationId) {
    return books.batches.inwardsOf(batch.id()).stream()
        .filter(it -> it.locationId().equals(locationId))
        .map(it ->
            numbers(batch)
                .putAll(entry(batch, it).put("storages", binsOf(batch, it)).build())
                .build());
  }

  private List<Json.Obj> binsOf(Batch batch, Inward inward) {
    Place place = Place.of(batch.itemId(), inward.locationId()).batch(inward.id());
    return books.catalogue.storagesOf(inward.locationId()).stream()
        .filter(it -> books.balances.at(place.storage(it.id())).signum() != 0)
        .map(it -> StockJson.bin(it, books.balances.at(place.storage(it.id()))))
        .toList();
  }
}
