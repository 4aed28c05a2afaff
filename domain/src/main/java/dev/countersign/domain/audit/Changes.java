package dev.countersign.domain.audit;

import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.Change;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.batch.BatchAllocation;
import dev.countersign.domain.storage.StorageAllocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds what changed between two states of an adjustment, field by field. */
public final class Changes {
  private Changes() {}

  /** Of a new one: every field that says something. */
  public static List<FieldChange> of(Adjustment created) {
    return between(Map.of(), fields(created));
  }

  public static List<FieldChange> between(Adjustment before, Adjustment after) {
    return between(fields(before), fields(after));
  }

  private static List<FieldChange> between(Map<String, String> before, Map<String, String> after) {
    var names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    return names.stream()
        .map(n -> new FieldChange(n, before.getOrDefault(n, ""), after.getOrDefault(n, "")))
        .filter(change -> !change.before().equals(change.after()))
        .toList();
  }

  private static Map<String, String> fields(Adjustment adjustment) {
    var fields = new Fields();
    Content content = adjustment.content();
    fields.put("status", adjustment.status());
    fields.put("type", content.type());
    fields.put("date", content.date());
    fields.put("reason", content.reason());
    fields.put("description", content.description());
    fields.put("reference", content.reference());
    fields.put("locationId", content.locationId());
    for (int i = 0; i < content.customFields().size(); i++) {
      fields.put("customFields/" + i + "/id", content.customFields().get(i).id());
      fields.put("customFields/" + i + "/label", content.customFields().get(i).label());
      fields.put("customFields/" + i + "/value", content.customFields().get(i).value());
    }
    for (int i = 0; i < content.lines().size(); i++) {
      fields.line("lines/" + i + "/", content.lines().get(i));
    }
    return fields.all;
  }

  /** The fields of an adjustment by their paths. */
  private static final class Fields {
    private final Map<String, String> all = new TreeMap<>();

    void put(String name, Object value) {
      if (!value.toString().isEmpty()) {
        all.put(name, value.toString());
      }
    }

    void put(String name, Optional<?> value) {
      value.ifPresent(present -> put(name, present));
    }

    void line(String path, Line line) {
      put(path + "itemId", line.itemId());
      change(path, line.change());
      put(path + "cause", line.cause());
      put(path + "description", line.description());
      put(path + "accountId", line.accountId());
      put(path + "locationId", line.locationId());
      line.counted()
          .ifPresent(count -> {
            put(path + "counted", count.counted());
            put(path + "expected", count.expected());
          });
      serials(path, line.serialNumbers());
      for (int i = 0; i < line.batches().size(); i++) {
        batch(path + "batches/" + i + "/", line.batches().get(i));
      }
      storages(path, line.storages());
    }

    private void change(String path, Change change) {
      switch (change) {
        case Change.OfQuantity(var quantity) -> put(path + "quantity", quantity);
        case Change.OfValue(var amount) -> put(path + "value", amount);
      }
    }

    private void batch(String path, BatchAllocation batch) {
      put(path + "batchId", batch.batchId());
      put(path + "batchNumber", batch.batchNumber());
      put(path + "externalBatchNumber", batch.externalBatchNumber());
      put(path + "manufacturedOn", batch.manufacturedOn());
      put(path + "expiresOn", batch.expiresOn());
      put(path + "batchInId", batch.batchInId());
      put(path + "quantity", batch.quantity());
      storages(path, batch.storages());
    }

    private void storages(String path, List<StorageAllocation> storages) {
      for (int i = 0; i < storages.size(); i++) {
        String at = path + "storages/" + i + "/";
        put(at + "storageId", storages.get(i).storageId());
        put(at + "quantity", storages.get(i).quantity());
        serials(at, storages.get(i).serialNumbers());
      }
    }

    private void serials(String path, List<?> serials) {
      for (int i = 0; i < serials.size(); i++) {
        put(path + "serialNumbers/" + i, serials.get(i));
      }
    }
  }
}
