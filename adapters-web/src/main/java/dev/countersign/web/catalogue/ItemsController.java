package dev.countersign.web.catalogue;

import dev.countersign.application.catalogue.ItemPage;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.web.list.Cursors;
import dev.countersign.web.person.Callers;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Set;

/** Items, as our copy has them. */
@Controller("/api/v1/items")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class ItemsController {
  private final CopyAnswers copy;
  private final CatalogueViews views;

  ItemsController(CopyAnswers copy, CatalogueViews views) {
    this.copy = copy;
    this.views = views;
  }

  @Get
  HttpResponse<?> search(HttpRequest<?> request) {
    Callers.reader(request);
    ItemSearch asked = ItemSearch.of(request);
    return copy.answer(asked.query(), page -> view(page, asked.fingerprint()));
  }

  private ListView<ItemView> view(ItemPage page, String fingerprint) {
    return ListView.part(
        page.items().stream().map(this::view).toList(),
        page.next().map(last -> Cursors.text(last.value(), fingerprint)));
  }

  @Get("/{id}")
  HttpResponse<?> item(HttpRequest<?> request, String id) {
    Callers.reader(request);
    ItemId itemId = Known.itemId(id);
    return copy.answer(Set.of(itemId), c -> view(Known.item(itemId, c)));
  }

  private ItemView view(Item item) {
    return views.item(item, List.of());
  }
}
