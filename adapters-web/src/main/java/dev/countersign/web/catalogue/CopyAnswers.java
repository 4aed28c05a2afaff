package dev.countersign.web.catalogue;

import dev.countersign.application.catalogue.Catalogue;
import dev.countersign.application.catalogue.ItemPage;
import dev.countersign.application.catalogue.ItemQuery;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.web.problem.Problem;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.Function;

/** Answers from our copy of the catalogue, saying how old that is. */
@Singleton
final class CopyAnswers {
  private final Catalogue catalogue;
  private final InstantSource clock;

  CopyAnswers(Catalogue catalogue, InstantSource clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  HttpResponse<?> answer(Set<ItemId> items, Function<CatalogueSnapshot, Object> view) {
    CatalogueSnapshot snapshot = snapshot(items);
    return aged(view.apply(snapshot), snapshot.asOf());
  }

  HttpResponse<?> answer(ItemQuery query, Function<ItemPage, Object> view) {
    ItemPage page = catalogue.search(query).orElseThrow(() -> unavailable().thrown());
    return aged(view.apply(page), page.asOf());
  }

  /** What the copy says; a problem where there is none yet. */
  CatalogueSnapshot snapshot(Set<ItemId> items) {
    return catalogue.snapshot(items).orElseThrow(() -> unavailable().thrown());
  }

  private HttpResponse<?> aged(Object body, Instant asOf) {
    long seconds = Duration.between(asOf, clock.instant()).toSeconds();
    return HttpResponse.ok(body).header(HttpHeaders.AGE, Long.toString(Math.max(0, seconds)));
  }

  private static Problem unavailable() {
    return Problem.of("catalogue.unavailable", "The ERP's catalogue has not been copied yet.")
        .with(HttpHeaders.RETRY_AFTER, "5");
  }
}
