package dev.countersign.domain.catalogue;

import java.util.Optional;

/**
 * A place that holds stock.
 *
 * @param parent the general location that a warehouse belongs to; empty where it is general itself
 */
public record Location(LocationId id, String name, Optional<LocationId> parent, boolean active) {
  /** The business location that an ERP document is headed by: its parent, or itself. */
  public LocationId general() {
    return parent.orElse(id);
  }
}
