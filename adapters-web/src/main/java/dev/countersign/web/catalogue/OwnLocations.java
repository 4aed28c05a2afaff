package dev.countersign.web.catalogue;

import dev.countersign.domain.adjustment.Refusal;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.catalogue.Location;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.measure.Text;
import dev.countersign.domain.person.Actor;
import dev.countersign.web.problem.Problems;
import dev.countersign.web.problem.RefusedCall;
import java.util.List;
import java.util.Optional;

/** Keeps a reader to what there is, and to their own locations. */
final class OwnLocations {
  private OwnLocations() {}

  /** The location of that id; a problem where there is none, or it is not theirs. */
  static Location theirs(String id, CatalogueSnapshot copy, Actor reader) {
    Location location =
        Optional.of(id)
            .filter(Text::isName)
            .map(LocationId::new)
            .flatMap(copy::location)
            .orElseThrow(() -> Problems.notFound("location").thrown());
    if (!reader.locations().covers(List.of(location.id()))) {
      throw RefusedCall.ofRead(new Refusal.LocationForbidden());
    }
    return location;
  }
}
