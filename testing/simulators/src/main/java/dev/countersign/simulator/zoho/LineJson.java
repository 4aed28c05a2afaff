package dev.countersign.simulator.zoho;

import dev.countersign.simulator.json.Json;
import dev.countersign.simulator.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Shows the lines of documents as the API does. */
final class LineJson {
  private static final String ASSET_ACCOUNT = "Inventory Asset";

  private final Catalogue catalogue;

  LineJson(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Json.Obj line(Line line, BigDecimal total) {
    Optional<ZohoItem> item = catalogue.item(line.itemId());
    JsonObject json =
        Json.object()
            .put("line_item_id", line.id())
            .put("item_id", line.itemId())
            .put("item_order", line.order())
            .put("name", line.name())
            .put("sku", item.map(ZohoItem::sku).orElse(""))
            .put("description", line.description())
            .put("unit", line.unit())
            .put("is_combo_product", item.map(ZohoItem::combo).orElse(false));
    accounts(json, line);
    amounts(json, line);
    return json.put("item_total", total)
        .put("location_id", line.locationId())
        .put("location_name", catalogue.locationName(line.locationId()))
        .put("serial_numbers", line.serials())
        .put("batches", line.batches().stream().map(it -> batch(it, line.isInward())).toList())
        .put("storages", storages(line.storages(), line.isInward()))
        .build();
  }

  private void accounts(JsonObject json, Line line) {
    Optional<ZohoAccount> asset =
        catalogue.accounts().stream().filter(it -> it.name().equals(ASSET_ACCOUNT)).findFirst();
    json.put("adjustment_account_id", line.accountId())
        .put("adjustment_account_name", catalogue.accountName(line.accountId()))
        .put("asset_account_id", asset.map(ZohoAccount::id).orElse(""))
        .put("asset_account_name", ASSET_ACCOUNT);
  }

  private static void amounts(JsonObject json, Line line) {
    BigDecimal quantity = line.quantity();
    if (quantity == null) {
      json.put("value_adjusted", line.value());
    } else {
      json.put(
          "quantity_adjusted",
          quantity.setScale(Math.max(6, quantity.scale()), RoundingMode.UNNECESSARY));
      json.put(
          "quantity_adjusted_formatted",
          quantity.setScale(2, RoundingMode.HALF_UP).toPlainString());
    }
  }

  private Json.Obj batch(Line.BatchPart part, boolean inward) {
    JsonObject json =
        Json.object().put("batch_id", part.batchId()).put("batch_number", part.number());
    if (inward) {
      json.put("external_batch_number", part.externalNumber())
          .put("manufacturer_date", part.madeOn())
          .put("expiry_date", part.expiresOn());
    }
    return json.put(inward ? "in_quantity" : "out_quantity", part.quantity())
        .put("batch_in_id", part.inId())
        .put("storages", storages(part.storages(), inward))
        .build();
  }

  private List<Json.Obj> storages(List<Line.StoragePart> parts, boolean inward) {
    return parts.stream().map(it -> storage(it, inward)).toList();
  }

  private Json.Obj storage(Line.StoragePart part, boolean inward) {
    JsonObject json =
        Json.object()
            .put("storage_id", part.storageId())
            .put("storage_name", catalogue.storageName(part.storageId()))
            .put(inward ? "in_quantity" : "out_quantity", part.quantity())
            .put(inward ? "storage_in_id" : "storage_out_id", part.entryId());
    return (part.serials().isEmpty() ? json : json.put("serial_numbers", part.serials())).build();
  }
}
