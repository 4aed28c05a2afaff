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
import java.time.Instant;
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
    Optional<LocationId> named = named(request);
    ItemId itemId = Known.itemId(id);
    CatalogueSnapshot known = copy.snapshot(Set.of(itemId));
    Item item = Known.item(itemId, known);
    named.ifPresent(at -> OwnLocations.theirs(at.value(), known, reader));
    SeenStock seen = reading.read(item, named, known).orElseThrow(() -> unavailable().thrown());
    return view(
        new StockViews(item, seen.stock(), known), seen.asOf(), places(named, seen, reader));
  }

  private static Optional<LocationId> named(HttpRequest<?> request) {
    var parameters = new Parameters(request.getParameters());
    parameters.refuseAllBut(Set.of(LOCATION));
    return parameters.name(LOCATION, LocationId::new);
  }

  /** The one named, or all where the ERP keeps the item, those with none there now among them. */
  private static Stream<LocationId> places(
      Optional<LocationId> named, SeenStock seen, Actor reader) {
    return named
        .map(Stream::of)
        .orElseGet(() ->
            seen.stock().onHand().keySet().stream()
                .filter(location -> reader.locations().covers(List.of(location))));
  }

  private static ItemStockView view(StockViews views, Instant asOf, Stream<LocationId> locations) {
    return new ItemStockView(
        views.item().id().value(),
        views.item().unit(),
        asOf,
        locations.map(views::at).sorted(order()).toList());
  }

  private static Comparator<LocationStockView> order() {
    return Comparator.comparing(LocationStockView::locationId);
  }

  private static Problem unavailable() {
    return Problem.of("erp.unavailable", "The ERP's stock could not be read in time.")
        .with(HttpHeaders.RETRY_AFTER, "10");
  }
}
