package dev.countersign.simulator.zoho;

import dev.countersign.simulator.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the keys of an adjustment's body that the published schema does not have. */
final class KnownKeys {
  private static final Set<String> HEADER =
      Set.of(
          "date",
          "reason",
          "description",
          "reference_number",
          "adjustment_type",
          "custom_fields",
          "location_id",
          "line_items");
  private static final Set<String> STORAGE =
      Set.of(
          "storage_id",
          "in_quantity",
          "out_quantity",
          "storage_in_id",
          "storage_out_id",
          "serial_numbers");
  private static final Map<String, Set<String>> INSIDE =
      Map.of(
          "line_items",
          Set.of(
              "line_item_id",
              "item_id",
              "name",
              "description",
              "quantity_adjusted",
              "value_adjusted",
              "item_total",
              "unit",
              "is_combo_product",
              "adjustment_account_id",
              "adjustment_account_name",
              "location_id",
              "serial_numbers",
              "batches",
              "storages"),
          "batches",
          Set.of(
              "batch_id",
              "batch_number",
              "external_batch_number",
              "manufacturer_date",
              "expiry_date",
              "in_quantity",
              "out_quantity",
              "batch_in_id",
              "storages"),
          "storages",
          STORAGE,
          "custom_fields",
          Set.of("customfield_id", "label", "value"));

  private final List<String> unknown = new ArrayList<>();

  private KnownKeys() {}

  /** The unknown keys, each with the path to it. */
  static List<String> unknownIn(Json.Obj body) {
    KnownKeys search = new KnownKeys();
    search.in(body, HEADER, "");
    return search.unknown;
  }

  private void in(Json.Obj object, Set<String> known, String path) {
    object.members().keySet().stream()
        .filter(it -> !known.contains(it))
        .forEach(it -> unknown.add(path + it));
    for (String list : INSIDE.keySet()) {
      List<Json.Obj> inner = object.objects(list);
      for (int i = 0; i < inner.size(); i++) {
        in(inner.get(i), INSIDE.getOrDefault(list, Set.of()), path + list + "[" + i + "].");
      }
    }
  }
}
