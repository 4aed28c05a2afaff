package dev.countersign.application.catalogue;

import dev.countersign.domain.adjustment.Change;
import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.allocation.Keeping;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.Tracking;
import dev.countersign.domain.judgement.Outline;
import dev.countersign.domain.stock.ItemAt;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What an adjustment has to know of the ERP's stock, going by how its items are tracked.
 *
 * @param items whose stock on hand
 * @param batches the items whose batches
 * @param serials where which serial numbers are
 * @param storages out of whose storages stock goes
 */
record StockNeeds(
    Set<ItemId> items, Set<ItemId> batches, Set<ItemAt> serials, Set<ItemAt> storages) {
  StockNeeds {
    items = Set.copyOf(items);
    batches = Set.copyOf(batches);
    serials = Set.copyOf(serials);
    storages = Set.copyOf(storages);
  }

  /** Of what the catalogue knows; nothing can be read of the rest. */
  static StockNeeds of(Outline outline, CatalogueSnapshot catalogue) {
    var needs = new StockNeeds.Gathering(catalogue);
    outline
        .lines()
        .forEach(line -> line.move().ifPresent(move -> needs.add(move, outline.locationOf(line))));
    return new StockNeeds(needs.items, needs.batches, needs.serials, needs.storages);
  }

  /** Of an item that somebody looks at: all that there is to know, of its parts at one location. */
  static StockNeeds of(Item item, Optional<LocationId> location, CatalogueSnapshot catalogue) {
    if (!item.stocked()) {
      return new StockNeeds(Set.of(), Set.of(), Set.of(), Set.of());
    }
    Keeping keeping = Keeping.of(item, location, catalogue);
    Set<ItemId> self = Set.of(item.id());
    Set<ItemAt> place = location.map(at -> Set.of(new ItemAt(item.id(), at))).orElse(Set.of());
    return new StockNeeds(
        self,
        keeping.tracking() == Tracking.BATCH ? self : Set.of(),
        keeping.tracking() == Tracking.SERIAL ? place : Set.of(),
        keeping.inStorages() ? place : Set.of());
  }

  private static final class Gathering {
    private final CatalogueSnapshot catalogue;
    private final Set<ItemId> items = new HashSet<>();
    private final Set<ItemId> batches = new HashSet<>();
    private final Set<ItemAt> serials = new HashSet<>();
    private final Set<ItemAt> storages = new HashSet<>();

    Gathering(CatalogueSnapshot catalogue) {
      this.catalogue = catalogue;
    }

    void add(Line line, Optional<LocationId> named) {
      catalogue
          .item(line.itemId())
          .filter(Item::stocked)
          .ifPresent(item ->
              named
                  .filter(location -> catalogue.location(location).isPresent())
                  .ifPresent(location -> add(line, item, new ItemAt(item.id(), location))));
    }

    private void add(Line line, Item item, ItemAt place) {
      items.add(item.id());
      if (line.change() instanceof Change.OfQuantity) {
        parts(line, Keeping.of(item, Optional.of(place.location()), catalogue), place);
      }
    }

    private void parts(Line line, Keeping keeping, ItemAt place) {
      switch (keeping.tracking()) {
        case NONE -> {}
        case BATCH -> batches.add(place.item());
        case SERIAL -> serials.add(place);
      }
      if (keeping.inStorages() && line.change().sign() < 0) {
        storages.add(place);
      }
    }
  }
}
