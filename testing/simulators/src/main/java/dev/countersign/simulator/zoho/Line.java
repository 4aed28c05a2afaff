package dev.countersign.simulator.zoho;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document's line; it has a quantity or a value. */
record Line(
    String id,
    String itemId,
    int order,
    String name,
    String description,
    String unit,
    String accountId,
    String locationId,
    @Nullable BigDecimal quantity,
    @Nullable BigDecimal value,
    List<String> serials,
    List<BatchPart> batches,
    List<StoragePart> storages) {

  /** The part of a line in one batch; quantities are positive, the line gives the sign. */
  record BatchPart(
      String batchId,
      String inId,
      String number,
      String externalNumber,
      String madeOn,
      String expiresOn,
      boolean newBatch,
      BigDecimal quantity,
      List<StoragePart> storages) {}

  /** The part of a line or of its batch in one bin. */
  record StoragePart(String storageId, String entryId, BigDecimal quantity, List<String> serials) {}

  boolean isInward() {
    return quantity != null && quantity.signum() > 0;
  }
}
