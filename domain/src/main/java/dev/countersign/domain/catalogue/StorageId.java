package dev.countersign.domain.catalogue;

import dev.countersign.domain.measure.Text;

/** The ERP's id of a storage, a bin inside a location. */
public record StorageId(String value) {
  public StorageId {
    Text.requireName(value, "StorageId");
  }

  @Override
  public String toString() {
    return value;
  }
}
