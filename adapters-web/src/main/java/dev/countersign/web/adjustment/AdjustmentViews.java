package dev.countersign.web.adjustment;

import dev.countersign.application.catalogue.Catalogue;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.person.Actor;
import dev.countersign.web.ErpProfile;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** Shows adjustments to somebody, with the names that the catalogue has at this moment. */
@Singleton
final class AdjustmentViews {
  private final Catalogue catalogue;
  private final ErpProfile erp;
  private final FlatViews flat;

  AdjustmentViews(Catalogue catalogue, ErpProfile erp, FlatViews flat) {
    this.catalogue = catalogue;
    this.erp = erp;
    this.flat = flat;
  }

  /** Asks the catalogue once, and never again for what is shown then. */
  Viewing to(Actor actor) {
    return to(actor, catalogue.snapshot(Set.of()));
  }

  /** The same, where that takes no time. */
  Optional<Viewing> remembered(Actor actor) {
    return catalogue.remembered().map(present -> to(actor, Optional.of(present)));
  }

  private Viewing to(Actor actor, Optional<CatalogueSnapshot> present) {
    return new Viewing(actor, present, erp.name(), flat);
  }
}
