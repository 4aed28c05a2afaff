package dev.countersign.web.adjustment;

import dev.countersign.application.adjustment.AdjustmentPage;
import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.application.audit.NotingActions;
import dev.countersign.application.catalogue.Catalogue;
import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.domain.catalogue.Reason;
import dev.countersign.domain.person.Actor;
import dev.countersign.web.json.Plain;
import dev.countersign.web.list.Csv;
import dev.countersign.web.list.PartedStream;
import dev.countersign.web.person.Callers;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lists adjustments, those that the caller may see: a part of them as JSON, or all as CSV. */
@Singleton
final class Listing {
  private final Adjustments adjustments;
  private final Catalogue catalogue;
  private final AdjustmentViews views;
  private final NotingActions noting;

  Listing(
      Adjustments adjustments, Catalogue catalogue, AdjustmentViews views, NotingActions noting) {
    this.adjustments = adjustments;
    this.catalogue = catalogue;
    this.views = views;
    this.noting = noting;
  }

  /** The answer, which depends on what is accepted. */
  HttpResponse<?> answer(HttpRequest<?> request) {
    Actor actor = Callers.reader(request);
    ListQuery asked = ListQuery.of(request, actor, this::reason);
    MutableHttpResponse<?> answer =
        Csv.isPreferred(request) ? csv(request, asked) : page(asked, actor);
    return answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
  }

  private MutableHttpResponse<?> page(ListQuery asked, Actor actor) {
    AdjustmentPage page = adjustments.page(asked.query());
    Viewing viewing = views.to(actor);
    return HttpResponse.ok(
            new PageView(
                page.items().stream().map(viewing::withoutLines).toList(),
                Plain.orNull(page.next().map(next -> Cursor.text(next, asked.fingerprint())))))
        .contentType(MediaType.APPLICATION_JSON_TYPE);
  }

  private MutableHttpResponse<?> csv(HttpRequest<?> request, ListQuery asked) {
    Actor actor = Callers.actor(request);
    String query = Optional.ofNullable(request.getUri().getQuery()).orElse("");
    noting.note(
        Callers.caller(request).author(),
        "export-adjustments",
        AuditSubject.ADJUSTMENTS,
        Map.of("format", Csv.NAME, "query", query));
    return HttpResponse.ok(
            new PartedStream(new CsvExport(adjustments, asked.query(), views.to(actor))))
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
