package dev.countersign.web.catalogue;

import dev.countersign.application.catalogue.ReadingStock;
import dev.countersign.application.catalogue.SeenStock;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.person.Actor;
import dev.countersign.web.list.Parameters;
import dev.countersign.web.person.Callers;
import dev.countersign.web.problem.Problem;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An item's stock at the caller's locations, as the ERP tells it. */
@Controller("/api/v1/items/{id}/stock")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class StockController {
  private static final String LOCATION = "locationId";

  private final CopyAnswers copy;
  private final ReadingStock reading;

  StockController(CopyAnswers copy, ReadingStock reading) {
    this.copy = copy;
    this.reading = reading;
  }

  @Get
  ItemStockView stock(HttpRequest<?> request, String id) {
    Actor reader = Callers.reader(request);
    var parameters = new Parameters(request.getParameters());
    parameters.refuseAllBut(Set.of(LOCATION));
    Optional<LocationId> named = parameters.name(LOCATION, LocationId::new);
    ItemId itemId = Known.itemId(id);
    CatalogueSnapshot known = copy.snapshot(Set.of(itemId));
    Item item = Known.item(itemId, known);
    Optional<LocationId> at =
        named.map(location -> OwnLocations.theirs(location.value(), known, reader).id());
    SeenStock seen = reading.read(item, at, known).orElseThrow(() -> unavailable().thrown());
    var views = new StockViews(item, seen.stock(), known);
    return new ItemStockView(
        id,
        item.unit(),
        seen.asOf(),
        places(at, seen, reader).map(views::at).sorted(order()).toList());
  }

  /** Where there is some, or the ERP keeps it with none there now. */
  private static Stream<LocationId> places(Optional<LocationId> at, SeenStock seen, Actor reader) {
    return at.map(Stream::of)
        .orElseGet(() ->
            seen.stock().onHand().keySet().stream()
                .filter(location -> reader.locations().covers(List.of(location))));
  }

  private static Comparator<LocationStockView> order() {
    return Comparator.comparing(LocationStockView::locationId);
  }

  private static Problem unavailable() {
    return Problem.of("erp.unavailable", "The ERP's stock could not be read in time.")
        .with(HttpHeaders.RETRY_AFTER, "10");
  }
}
