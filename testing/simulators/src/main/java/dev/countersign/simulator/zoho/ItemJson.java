package dev.countersign.simulator.zoho;

import dev.countersign.simulator.json.Json;
import dev.countersign.simulator.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;

/** Shows items as the API does, in rows and in detail. */
final class ItemJson {
  private final Office office;
  private final StockJson stock;
  private final BatchJson batches;

  ItemJson(Office office) {
    this.office = office;
    this.stock = new StockJson(office.books);
    this.batches = new BatchJson(office.books);
  }

  /** A row of the list; an item without cost has a blank rate. */
  Json.Obj row(ZohoItem item) {
    return head(item)
        .put("locations", places(item).stream().map(it -> location(item, it).build()).toList())
        .putAll(tail(item))
        .build();
  }

  /** The item in detail. */
  Json.Obj detail(ZohoItem item) {
    return head(item)
        .put("inventory_account_id", accountOf("Inventory Asset"))
        .put("purchase_account_id", accountOf("Cost of Goods Sold"))
        .put("inventory_valuation_method", "fifo")
        .put("asset_value", stock.assetValue(item))
        .put("unit_conversions", List.of())
        .put("locations", places(item).stream().map(it -> wholeLocation(item, it)).toList())
        .putAll(tail(item))
        .build();
  }

  private JsonObject head(ZohoItem item) {
    JsonObject json = Json.object();
    json.put("item_id", item.id())
        .put("name", item.name())
        .put("sku", item.sku())
        .put("ean", item.ean());
    json.put("upc", "")
        .put("isbn", "")
        .put("part_number", "")
        .put("description", "")
        .put("source", "user");
    json.put("status", MasterJson.word(item.active())).put("unit", item.unit()).put("unit_id", "");
    json.put("item_type", item.itemType()).put("product_type", item.productType());
    json.put("is_combo_product", item.combo())
        .put("combo_type", "")
        .put("track_inventory", item.tracked());
    json.put("track_serial_number", item.tracking() == Tracking.SERIAL);
    json.put("track_batch_number", item.tracking() == Tracking.BATCH);
    json.put("is_storage_location_enabled", item.bins());
    json.put("rate", item.purchaseRate() == null ? "" : item.purchaseRate());
    json.put("purchase_rate", item.purchaseRate() == null ? "" : item.purchaseRate())
        .put("reorder_level", "");
    BigDecimal onHand = item.tracked() ? stock.onHand(item.id()) : BigDecimal.ZERO;
    List.of("stock_on_hand", "available_stock", "actual_available_stock")
        .forEach(it -> json.put(it, onHand));
    return json.put("committed_stock", 0);
  }

  private Json.Obj tail(ZohoItem item) {
    String modified = AdjustmentJson.time(item.lastModified(), office);
    return Json.object()
        .put("created_time", modified)
        .put("last_modified_time", modified)
        .put("custom_fields", List.of())
        .build();
  }

  private List<ZohoLocation> places(ZohoItem item) {
    return item.tracked() ? office.books.catalogue.locations() : List.of();
  }

  private JsonObject location(ZohoItem item, ZohoLocation location) {
    JsonObject json = Json.object();
    json.put("location_id", location.id()).put("location_name", location.name());
    json.put("status", MasterJson.word(location.active())).put("is_primary", location.primary());
    json.put("is_general_location", location.isGeneral()).put("is_item_mapped", true);
    BigDecimal onHand = office.books.balances.at(Place.of(item.id(), location.id()));
    List.of(
            "stock_on_hand",
            "available_stock",
            "actual_available_stock",
            "available_for_sale_stock")
        .forEach(it -> json.put("location_" + it, onHand));
    return json.put("location_committed_stock", 0).put("location_quantity_in_transit", 0);
  }

  private Json.Obj wholeLocation(ZohoItem item, ZohoLocation location) {
    boolean bins = item.bins() && !office.books.catalogue.storagesOf(location.id()).isEmpty();
    return location(item, location)
        .put("serial_numbers", stock.serialsIn(item.id(), location.id()))
        .put("batches", batches.inwards(item.id(), location.id()))
        .put("storages", bins ? stock.bins(item.id(), location.id()) : List.of())
        .put("is_storage_location_enabled", bins)
        .put("default_storage", Json.object())
        .build();
  }

  private String accountOf(String name) {
    return office.books.catalogue.accounts().stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .map(ZohoAccount::id)
        .orElse("");
  }
}
