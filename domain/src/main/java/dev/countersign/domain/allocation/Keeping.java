package dev.countersign.domain.allocation;

import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.Tracking;
import java.util.Optional;

/**
 * How the ERP follows an item's pieces at a location.
 *
 * @param inStorages whether it has to be told the storage of each
 */
public record Keeping(Tracking tracking, boolean inStorages) {
  /**
   * Of the item where the line's stock is: a location without storages has none to name, and while
   * no location is named the item alone decides.
   */
  public static Keeping of(Item item, Optional<LocationId> location, CatalogueSnapshot catalogue) {
    boolean divided = location.map(catalogue.storages()::isDividedIntoBins).orElse(true);
    return new Keeping(item.tracking(), item.binTracked() && divided);
  }

  /** Whether the ERP knows of single parts, so that they cannot be fewer than none. */
  public boolean isTracked() {
    return tracking != Tracking.NONE || inStorages;
  }
}
