package dev.countersign.application.adjustment;

import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.catalogue.Location;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.judgement.Finding;
import dev.countersign.domain.stock.StockSnapshot;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an adjustment was held against.
 *
 * @param catalogue empty while there is no copy
 * @param warnings what somebody should look at all the same
 */
record Grounds(Optional<CatalogueSnapshot> catalogue, StockSnapshot stock, List<Finding> warnings) {
  /** Nothing was asked. */
  static final Grounds NONE = new Grounds(Optional.empty(), StockSnapshot.UNKNOWN, List.of());

  Grounds {
    warnings = List.copyOf(warnings);
  }

  /** With warnings found elsewhere. */
  Grounds warning(List<Finding> further) {
    var all = new ArrayList<>(warnings);
    all.addAll(further);
    return new Grounds(catalogue, stock, all);
  }

  /** The organisation's; UTC while no catalogue tells. */
  ZoneId timeZone() {
    return catalogue.map(known -> known.organisation().timeZone()).orElse(ZoneOffset.UTC);
  }

  /** The general location above it; itself where the catalogue knows of none. */
  LocationId general(LocationId location) {
    return catalogue
        .flatMap(known -> known.location(location))
        .map(Location::general)
        .orElse(location);
  }
}
