package dev.countersign.domain.catalogue;

import dev.countersign.domain.measure.Text;

/** The ERP's id of a location, a warehouse or a branch. */
public record LocationId(String value) {
  public LocationId {
    Text.requireName(value, "LocationId");
  }

  @Override
  public String toString() {
    return value;
  }
}
