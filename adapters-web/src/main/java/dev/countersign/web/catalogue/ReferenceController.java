package dev.countersign.web.catalogue;

import dev.countersign.application.adjustment.ApprovalsAt;
import dev.countersign.application.catalogue.Catalogue;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.measure.Text;
import dev.countersign.domain.person.Actor;
import dev.countersign.web.ErpProfile;
import dev.countersign.web.json.Plain;
import dev.countersign.web.person.Callers;
import dev.countersign.web.problem.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reference data and items, as our copy has them. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class ReferenceController {
  private final Catalogue catalogue;
  private final CopyAnswers copy;
  private final CatalogueViews views;
  private final ErpProfile erp;

  ReferenceController(Catalogue catalogue, CopyAnswers copy, CatalogueViews views, ErpProfile erp) {
    this.catalogue = catalogue;
    this.copy = copy;
    this.views = views;
    this.erp = erp;
  }

  @Get("/locations")
  HttpResponse<?> locations(HttpRequest<?> request) {
    Callers.reader(request);
    return copy.answer(
        Set.of(), c -> byName(c.locations().values(), views::location, LocationView::name));
  }

  @Get("/locations/{id}/storages")
  HttpResponse<?> storages(HttpRequest<?> request, String id) {
    Actor reader = Callers.reader(request);
    return copy.answer(
        Set.of(),
        c ->
            byName(
                c.storages().at(OwnLocations.theirs(id, c, reader).id()),
                views::storage,
                StorageView::name));
  }

  @Get("/accounts")
  HttpResponse<?> accounts(HttpRequest<?> request) {
    Callers.reader(request);
    return copy.answer(
        Set.of(), c -> byName(c.accounts().values(), views::account, AccountView::name));
  }

  @Get("/items/{id}")
  HttpResponse<?> item(HttpRequest<?> request, String id) {
    Callers.reader(request);
    if (!Text.isName(id)) {
      throw Problems.notFound("item").thrown();
    }
    var itemId = new ItemId(id);
    return copy.answer(
        Set.of(itemId),
        c ->
            c.item(itemId)
                .map(item -> views.item(item, List.of()))
                .orElseThrow(() -> Problems.notFound("item").thrown()));
  }

  @Get("/capabilities")
  CapabilitiesView capabilities(HttpRequest<?> request) {
    Callers.reader(request);
    return new CapabilitiesView(
        erp.name(),
        word(erp.approvals()),
        erp.supports(),
        Plain.orNull(
            catalogue
                .snapshot(Set.of())
                .map(CatalogueSnapshot::organisation)
                .map(views::organization)));
  }

  private static <T, V> ListView<V> byName(
      Collection<T> all, Function<T, V> view, Function<V, String> name) {
    return ListView.of(all.stream().map(view).sorted(Comparator.comparing(name)).toList());
  }

  private static String word(ApprovalsAt approvals) {
    return switch (approvals) {
      case HERE -> "local";
      case MIRRORED -> "mirrored";
    };
  }
}
