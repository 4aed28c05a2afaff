package dev.countersign.web.adjustment;

import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Permissions;
import dev.countersign.domain.person.Actor;
import dev.countersign.web.person.Callers;
import dev.countersign.web.problem.Problems;
import dev.countersign.web.problem.RefusedCall;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

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
    return visible(adjustments.find(id), id, actor);
  }

  private static RecordedAdjustment visible(
      Optional<RecordedAdjustment> found, AdjustmentId id, Actor actor) {
    RecordedAdjustment recorded = found.orElseThrow(() -> Problems.notFound("adjustment").thrown());
    Permissions.refusalToRead(recorded.adjustment(), actor)
        .ifPresent(refusal -> {
          throw RefusedCall.ofRead(refusal, id);
        });
    return recorded;
  }

  /**
   * Holds no thread while the store is asked. Whoever tells what was found gives the answers that
   * are at hand; others, problems among them, are made on threads of their own, for that may take
   * long, and more wait to be told. What is logged meanwhile is the request's.
   */
  CompletionStage<HttpResponse<?>> one(HttpRequest<?> request, AdjustmentId id) {
    Actor actor = Callers.reader(request);
    PropagatedContext context = PropagatedContext.getOrEmpty();
    var finding = adjustments.findAsync(id).toCompletableFuture();
    var answer = new CompletableFuture<HttpResponse<?>>();
    var _ =
        finding
            .thenApplyAsync(
                found -> atHand(request, actor, found), telling -> context.wrap(telling).run())
            .exceptionally(_ -> Optional.empty())
            .thenAccept(atHand ->
                atHand.ifPresentOrElse(
                    answer::complete,
                    () ->
                        answer.completeAsync(
                            () -> made(actor, visible(finding.join(), id, actor)),
                            making -> Thread.startVirtualThread(context.wrap(making)))));
    return answer;
  }

  private Optional<HttpResponse<?>> atHand(
      HttpRequest<?> request, Actor actor, Optional<RecordedAdjustment> found) {
    return found
        .filter(recorded -> Permissions.refusalToRead(recorded.adjustment(), actor).isEmpty())
        .flatMap(recorded -> notModified(request, recorded).or(() -> kept(actor, recorded)));
  }

  private static Optional<HttpResponse<?>> notModified(
      HttpRequest<?> request, RecordedAdjustment recorded) {
    return Optional.of(Versions.etag(recorded))
        .filter(etag -> Versions.isKnown(request, etag))
        .map(etag -> HttpResponse.notModified().header(HttpHeaders.ETAG, etag));
  }

  private Optional<HttpResponse<?>> kept(Actor actor, RecordedAdjustment recorded) {
    return views
        .remembered(actor)
        .flatMap(viewing -> renderings.kept(viewing, recorded))
        .map(json -> whole(recorded, json));
  }

  private HttpResponse<?> made(Actor actor, RecordedAdjustment recorded) {
    return whole(recorded, renderings.of(views.to(actor), recorded));
  }

  private static HttpResponse<?> whole(RecordedAdjustment recorded, byte[] json) {
    return HttpResponse.ok(json)
        .contentType(MediaType.APPLICATION_JSON_TYPE)
        .header(HttpHeaders.ETAG, Versions.etag(recorded));
  }
}
