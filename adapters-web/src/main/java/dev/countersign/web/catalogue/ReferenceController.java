package dev.countersign.web.catalogue;

import dev.countersign.application.adjustment.ApprovalsAt;
import dev.countersign.application.catalogue.Catalogue;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.person.Actor;
import dev.countersign.web.ErpProfile;
import dev.countersign.web.json.Plain;
import dev.countersign.web.person.Callers;
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
import java.util.Set;
import java.util.function.Function;

/** Reference data, as our copy has it. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class ReferenceController {
  private static final Comparator<LocationView> LOCATIONS =
      Comparator.comparing(LocationView::name).thenComparing(LocationView::id);
  private static final Comparator<StorageView> STORAGES =
      Comparator.comparing(StorageView::name).thenComparing(StorageView::id);
  private static final Comparator<AccountView> ACCOUNTS =
      Comparator.comparing(AccountView::name).thenComparing(AccountView::id);

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
    return copy.answer(Set.of(), c -> sorted(c.locations().values(), views::location, LOCATIONS));
  }

  @Get("/locations/{id}/storages")
  HttpResponse<?> storages(HttpRequest<?> request, String id) {
    Actor reader = Callers.reader(request);
    return copy.answer(
        Set.of(),
        c ->
            sorted(
                c.storages().at(OwnLocations.theirs(id, c, reader).id()),
                views::storage,
                STORAGES));
  }

  @Get("/accounts")
  HttpResponse<?> accounts(HttpRequest<?> request) {
    Callers.reader(request);
    return copy.answer(Set.of(), c -> sorted(c.accounts().values(), views::account, ACCOUNTS));
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

  private static <T, V> ListView<V> sorted(
      Collection<T> all, Function<T, V> view, Comparator<V> order) {
    return ListView.of(all.stream().map(view).sorted(order).toList());
  }

  private static String word(ApprovalsAt approvals) {
    return switch (approvals) {
      case HERE -> "local";
      case MIRRORED -> "mirrored";
    };
  }
}
