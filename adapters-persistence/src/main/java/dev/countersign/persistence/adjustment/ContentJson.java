package dev.countersign.persistence.adjustment;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an adjustment says, as it is kept. */
@Serdeable
record ContentJson(
    String type,
    String date,
    String reason,
    String description,
    @Nullable String reference,
    @Nullable String locationId,
    List<CustomFieldJson> customFields,
    List<LineJson> lines) {

  /** One item's change at one location. */
  @Serdeable
  record LineJson(
      String id,
      String itemId,
      ChangeJson change,
      String cause,
      String description,
      @Nullable String accountId,
      @Nullable String locationId,
      @Nullable CountedJson counted,
      List<String> serialNumbers,
      List<BatchJson> batches,
      List<StorageJson> storages,
      FactsJson facts) {}

  /** What was counted. */
  @Serdeable
  record CountedJson(String counted, String expected) {}

  /** What the catalogue said of the item. */
  @Serdeable
  record FactsJson(
      String name, String sku, String unit, String tracking, @Nullable String unitCost) {}
}
