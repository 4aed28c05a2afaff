package dev.countersign.domain.catalogue;

import dev.countersign.domain.measure.Text;

/** The ERP's id of an item: up to 19 digits with Zoho, so never a number here. */
public record ItemId(String value) {
  public ItemId {
    Text.requireName(value, "ItemId");
  }

  @Override
  public String toString() {
    return value;
  }
}
