package dev.countersign.persistence.adjustment;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the ERP is told, as it is kept; the operation says which step it is.
 *
 * @param posting of a step that sends a document
 * @param reason of a rejection
 */
@Serdeable
record StepJson(String operation, @Nullable PostingJson posting, @Nullable String reason) {

  /** An approved version. */
  @Serdeable
  record PostingJson(
      String code,
      String referenceNumber,
      String type,
      String date,
      String reason,
      String description,
      List<CustomFieldJson> customFields,
      String headerLocation,
      List<PostingLineJson> lines) {}

  /** A line of it. */
  @Serdeable
  record PostingLineJson(
      String itemId,
      ChangeJson change,
      String description,
      @Nullable String accountId,
      String locationId,
      List<String> serialNumbers,
      List<BatchJson> batches,
      List<StorageJson> storages) {}
}
