package dev.countersign.simulator.zoho;

import dev.countersign.simulator.json.Json;
import dev.countersign.simulator.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Shows documents as the API does. */
final class AdjustmentJson {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssZ", Locale.ROOT);

  private final Office office;
  private final LineJson lines;

  AdjustmentJson(Office office) {
    this.office = office;
    this.lines = new LineJson(office.books.catalogue);
  }

  /** A time in the organisation's zone, its offset without a colon. */
  static String time(Instant instant, Office office) {
    return TIME.format(instant.atZone(office.settings.organisation().zone()));
  }

  /** A row of the list, without lines. */
  Json.Obj row(Document document) {
    return head(document)
        .put("total", total(document))
        .put("custom_fields", document.header().customFields())
        .putAll(times(document))
        .build();
  }

  /** The whole document. */
  Json.Obj whole(Document document) {
    Document.Header header = document.header();
    return head(document)
        .put("is_inventory_valuation_pending", isPending(document))
        .put("location_id", header.locationId())
        .put("location_name", office.books.catalogue.locationName(header.locationId()))
        .put(
            "line_items",
            document.lines().stream().map(it -> lines.line(it, itemTotal(document, it))).toList())
        .put("total", total(document))
        .put("custom_fields", header.customFields())
        .put("custom_field_hash", Json.object())
        .putAll(times(document))
        .build();
  }

  private JsonObject head(Document document) {
    Document.Header header = document.header();
    return Json.object()
        .put("inventory_adjustment_id", document.id())
        .put("date", header.date())
        .put("reason", header.reason())
        .put("reason_id", header.reasonId())
        .put("status", document.status().word())
        .put("description", header.description())
        .put("reference_number", header.reference())
        .put("adjustment_type", header.type());
  }

  private Json.Obj times(Document document) {
    return Json.object()
        .put("created_time", time(document.created(), office))
        .put("created_by_id", MasterJson.USER_ID)
        .put("created_by_name", MasterJson.USER_NAME)
        .put("last_modified_time", time(document.modified(), office))
        .put("last_modified_by_id", MasterJson.USER_ID)
        .build();
  }

  private boolean isPending(Document document) {
    Instant adjusted = document.adjustedAt();
    long millis = office.rules().valuationPendingMillis();
    return adjusted != null && office.now().isBefore(adjusted.plusMillis(millis));
  }

  private BigDecimal total(Document document) {
    List<Line> all = document.lines();
    return all.stream().map(it -> itemTotal(document, it)).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * Quantity by cost, whatever total was posted; nothing while the valuation is pending or not
   * begun.
   */
  private BigDecimal itemTotal(Document document, Line line) {
    if (document.adjustedAt() == null || isPending(document)) {
      return BigDecimal.ZERO;
    }
    @Nullable BigDecimal value = line.value();
    BigDecimal exact = value == null ? worth(line) : value;
    return exact.setScale(office.settings.organisation().pricePrecision(), RoundingMode.HALF_UP);
  }

  private BigDecimal worth(Line line) {
    BigDecimal quantity = line.quantity();
    return office
        .books
        .catalogue
        .item(line.itemId())
        .map(ZohoItem::purchaseRate)
        .map(rate -> quantity == null ? BigDecimal.ZERO : rate.multiply(quantity))
        .orElse(BigDecimal.ZERO);
  }
}
