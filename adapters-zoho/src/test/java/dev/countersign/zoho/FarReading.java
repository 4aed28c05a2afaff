package dev.countersign.zoho;

import dev.countersign.domain.adjustment.Change;
import dev.countersign.domain.measure.Amount;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.simulator.json.Json;
import dev.countersign.testkit.erp.ErpGoods;
import dev.countersign.testkit.erp.FarDocument;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the simulator's documents past the adapter. */
final class FarReading {
  private FarReading() {}

  static FarDocument document(Json.Obj json) {
    return new FarDocument(
        text(json, "reference_number"),
        text(json, "adjustment_type").toUpperCase(Locale.ROOT),
        text(json, "date"),
        text(json, "reason"),
        text(json, "description"),
        text(json, "location_id"),
        json.objects("line_items").stream().map(FarReading::line).toList());
  }

  private static FarDocument.FarLine line(Json.Obj json) {
    List<Json.Obj> batches = json.objects("batches");
    Stream<Json.Obj> inBatches = batches.stream().flatMap(it -> it.objects("storages").stream());
    return new FarDocument.FarLine(
        text(json, "item_id"),
        text(json, "location_id"),
        change(json),
        text(json, "description"),
        account(json),
        serials(json),
        quantities(batches.stream(), batches.isEmpty() ? "" : batchKey(batches)),
        quantities(Stream.concat(json.objects("storages").stream(), inBatches), "storage_id"));
  }

  /** A batch that the test began with is known by its id, one that it made by its number. */
  private static String batchKey(List<Json.Obj> batches) {
    boolean known = batches.stream().allMatch(it -> text(it, "batch_id").equals(ErpGoods.BATCH));
    return known ? "batch_id" : "batch_number";
  }

  private static Optional<String> account(Json.Obj json) {
    return json.text("adjustment_account_id").filter(it -> !it.equals(ErpGoods.COSTS.value()));
  }

  private static Set<String> serials(Json.Obj json) {
    return json.elements("serial_numbers").stream()
        .map(it -> ((Json.Str) it).text())
        .collect(Collectors.toSet());
  }

  private static Change change(Json.Obj json) {
    return json.text("quantity_adjusted")
        .<Change>map(it -> new Change.OfQuantity(Quantity.of(it)))
        .orElseGet(() -> new Change.OfValue(Amount.of(text(json, "value_adjusted"))));
  }

  private static Map<String, Quantity> quantities(Stream<Json.Obj> parts, String key) {
    return parts.collect(
        Collectors.toMap(it -> text(it, key), FarReading::quantity, Quantity::plus));
  }

  private static Quantity quantity(Json.Obj part) {
    return Quantity.of(part.text("in_quantity").or(() -> part.text("out_quantity")).orElseThrow());
  }

  private static String text(Json.Obj json, String name) {
    return json.text(name).orElse("");
  }
}
