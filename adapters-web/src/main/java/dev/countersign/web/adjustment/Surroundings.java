package dev.countersign.web.adjustment;

import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.catalogue.Location;
import dev.countersign.domain.catalogue.Organisation;
import dev.countersign.domain.catalogue.Reason;
import dev.countersign.domain.person.Actor;
import java.util.List;
import java.util.Optional;

/**
 * All that is shown with an adjustment and is not its own: it depends on who looks, and when.
 *
 * @param actions what they may do now
 */
record Surroundings(
    List<String> actions,
    Optional<String> reasonCode,
    Optional<String> locationName,
    Optional<Organisation> organisation) {

  static Surroundings of(
      RecordedAdjustment recorded, Actor actor, Optional<CatalogueSnapshot> catalogue) {
    Content content = recorded.adjustment().content();
    return new Surroundings(
        ActionWords.of(recorded, actor),
        catalogue.flatMap(c -> c.reason(content.reason())).map(Reason::code),
        content
            .locationId()
            .flatMap(id -> catalogue.flatMap(c -> c.location(id)))
            .map(Location::name),
        catalogue.map(CatalogueSnapshot::organisation));
  }
}
