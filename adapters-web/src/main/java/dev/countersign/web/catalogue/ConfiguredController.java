package dev.countersign.web.catalogue;

import dev.countersign.application.catalogue.ConfiguredLists;
import dev.countersign.web.person.Callers;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** The lists that are our own configuration, and so are there before the ERP was ever read. */
@Controller("/api/v1")
@Secured(SecurityRule.IS_AUTHENTICATED)
final class ConfiguredController {
  private final ConfiguredLists lists;
  private final CatalogueViews views;

  ConfiguredController(ConfiguredLists lists, CatalogueViews views) {
    this.lists = lists;
    this.views = views;
  }

  @Get("/reasons")
  ListView<ReasonView> reasons(HttpRequest<?> request) {
    Callers.reader(request);
    return ListView.of(lists.reasons().stream().map(views::reason).toList());
  }

  @Get("/causes")
  ListView<CauseView> causes(HttpRequest<?> request) {
    Callers.reader(request);
    return ListView.of(lists.causes().stream().map(views::cause).toList());
  }
}
