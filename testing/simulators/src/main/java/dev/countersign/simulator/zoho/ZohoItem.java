package dev.countersign.simulator.zoho;

import dev.countersign.simulator.json.Json;
import dev.countersign.simulator.json.RecordJson;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An item; the purchase rate is null where the item has no cost. */
public record ZohoItem(
    String id,
    String name,
    String sku,
    String ean,
    String unit,
    @Nullable BigDecimal purchaseRate,
    Tracking tracking,
    boolean bins,
    boolean active,
    boolean tracked,
    String itemType,
    String productType,
    boolean combo,
    Instant lastModified)
    implements ZohoMaster {

  /** An active, plainly tracked item counted in pieces, at a cost of 10.00. */
  public static ZohoItem of(String id, String name, String sku) {
    return new ZohoItem(
        id,
        name,
        sku,
        "",
        "pcs",
        new BigDecimal("10.00"),
        Tracking.NONE,
        false,
        true,
        true,
        "inventory",
        "goods",
        false,
        Instant.parse("2026-01-01T00:00:00Z"));
  }

  private ZohoItem with(String component, @Nullable Object value) {
    Json.Obj changed = Json.object().putAll(RecordJson.write(this)).put(component, value).build();
    return RecordJson.read(ZohoItem.class, changed);
  }

  /** The same item with an article number on its label. */
  public ZohoItem ean(String code) {
    return with("ean", code);
  }

  /** The same item counted in another unit. */
  public ZohoItem unit(String word) {
    return with("unit", word);
  }

  /** The same item at another cost; null for none. */
  public ZohoItem cost(@Nullable String rate) {
    return with("purchaseRate", rate == null ? null : new BigDecimal(rate));
  }

  /** The same item tracked by batch or serial number. */
  public ZohoItem tracking(Tracking kind) {
    return with("tracking", kind);
  }

  /** The same item kept in bins. */
  public ZohoItem inBins() {
    return with("bins", true);
  }

  /** The same item out of use. */
  public ZohoItem inactive() {
    return with("active", false);
  }

  /** The same item without stock, of that product type ("goods", "service"). */
  public ZohoItem notStocked(String type) {
    return with("tracked", false).with("itemType", "sales_and_purchases").with("productType", type);
  }

  /** The same item as an assembly of others. */
  public ZohoItem asCombo() {
    return with("combo", true);
  }

  /** The same item, last changed at that time. */
  public ZohoItem modified(Instant time) {
    return with("lastModified", time);
  }
}
