package dev.countersign.web.adjustment;

import dev.countersign.application.adjustment.AdjustmentPage;
import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.application.catalogue.Catalogue;
import dev.countersign.domain.catalogue.Reason;
import dev.countersign.domain.person.Actor;
import dev.countersign.web.json.Plain;
import dev.countersign.web.person.Callers;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.util.Set;

/** Lists adjustments, those that the caller may see: a part of them as JSON, or all as CSV. */
@Singleton
final class Listing {
  private final Adjustments adjustments;
  private final Catalogue catalogue;
  private final AdjustmentViews views;

  Listing(Adjustments adjustments, Catalogue catalogue, AdjustmentViews views) {
    this.adjustments = adjustments;
    this.catalogue = catalogue;
    this.views = views;
  }

  HttpResponse<?> answer(HttpRequest<?> request) {
    Actor actor = Callers.reader(request);
    ListQuery asked = ListQuery.of(request, actor, this::reason);
    return Csv.isPreferred(request) ? csv(asked, actor) : page(asked, actor);
  }

  private HttpResponse<?> page(ListQuery asked, Actor actor) {
    AdjustmentPage page = adjustments.page(asked.query());
    Viewing viewing = views.to(actor);
    return HttpResponse.ok(
            new PageView(
                page.items().stream().map(viewing::withoutLines).toList(),
                Plain.orNull(page.next().map(next -> Cursor.text(next, asked.fingerprint())))))
        .contentType(MediaType.APPLICATION_JSON_TYPE);
  }

  private HttpResponse<?> csv(ListQuery asked, Actor actor) {
    return HttpResponse.ok(new CsvExport(adjustments, asked.query(), views.to(actor)))
        .contentType(Csv.TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"adjustments.csv\"");
  }

  /** Reasons are kept by their text. */
  private String reason(String textOrCode) {
    return catalogue
        .snapshot(Set.of())
        .flatMap(known -> known.reason(textOrCode))
        .map(Reason::text)
        .orElse(textOrCode);
  }
}
