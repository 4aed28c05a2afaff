package dev.countersign.zoho;

import dev.countersign.domain.adjustment.AdjustmentType;
import dev.countersign.domain.catalogue.AccountId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.StorageId;

/** Our values as Zoho writes them, and back. */
final class Plain {
  private Plain() {}

  static String text(LocationId id) {
    return id.value();
  }

  static String word(AdjustmentType type) {
    return switch (type) {
      case QUANTITY -> "quantity";
      case VALUE -> "value";
    };
  }

  static AccountId accountId(String id) {
    return new AccountId(id);
  }

  static LocationId locationId(String id) {
    return new LocationId(id);
  }

  static StorageId storageId(String id) {
    return new StorageId(id);
  }
}
