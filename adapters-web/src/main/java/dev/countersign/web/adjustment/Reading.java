package dev.countersign.web.adjustment;

import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Permissions;
import dev.countersign.domain.person.Actor;
import dev.countersign.web.person.Callers;
import dev.countersign.web.problem.Problems;
import dev.countersign.web.problem.RefusedCall;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;

/** Reads adjustments, those that the caller may see. */
@Singleton
public final class Reading {
  private final Adjustments adjustments;
  private final AdjustmentViews views;
  private final Renderings renderings;

  Reading(Adjustments adjustments, AdjustmentViews views, Renderings renderings) {
    this.adjustments = adjustments;
    this.views = views;
    this.renderings = renderings;
  }

  /** The adjustment of that id; a problem where there is none, or the actor may not see it. */
  public RecordedAdjustment visible(AdjustmentId id, Actor actor) {
    RecordedAdjustment found =
        adjustments.find(id).orElseThrow(() -> Problems.notFound("adjustment").thrown());
    Permissions.refusalToRead(found.adjustment(), actor)
        .ifPresent(refusal -> {
          throw RefusedCall.ofRead(refusal, id);
        });
    return found;
  }

  HttpResponse<?> one(HttpRequest<?> request, AdjustmentId id) {
    Actor actor = Callers.reader(request);
    RecordedAdjustment found = visible(id, actor);
    String etag = Versions.etag(found);
    return Versions.isKnown(request, etag)
        ? HttpResponse.notModified().header(HttpHeaders.ETAG, etag)
        : HttpResponse.ok(renderings.of(views.to(actor), found))
            .contentType(MediaType.APPLICATION_JSON_TYPE)
            .header(HttpHeaders.ETAG, etag);
  }
}
