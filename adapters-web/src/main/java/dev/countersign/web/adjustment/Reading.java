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
import java.util.function.Supplier;

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
   * are at hand; others are made on threads of their own, for that may take long, and more wait to
   * be told. What is logged meanwhile is the request's.
   */
  CompletionStage<HttpResponse<?>> one(HttpRequest<?> request, AdjustmentId id) {
    Actor actor = Callers.reader(request);
    PropagatedContext context = PropagatedContext.getOrEmpty();
    return adjustments
        .findAsync(id)
        .thenComposeAsync(
            found ->
                atHand(request, actor, found)
                    .map(CompletableFuture::<HttpResponse<?>>completedFuture)
                    .orElseGet(() ->
                        CompletableFuture.supplyAsync(
                            () -> made(request, actor, visible(found, id, actor)),
                            making -> Thread.startVirtualThread(context.wrap(making)))),
            telling -> context.wrap(telling).run());
  }

  private Optional<HttpResponse<?>> atHand(
      HttpRequest<?> request, Actor actor, Optional<RecordedAdjustment> found) {
    return found
        .filter(recorded -> Permissions.refusalToRead(recorded.adjustment(), actor).isEmpty())
        .flatMap(recorded ->
            views
                .remembered(actor)
                .flatMap(viewing -> renderings.kept(viewing, recorded))
                .map(json -> answer(request, recorded, () -> json)));
  }

  private HttpResponse<?> made(HttpRequest<?> request, Actor actor, RecordedAdjustment recorded) {
    return answer(request, recorded, () -> renderings.of(views.to(actor), recorded));
  }

  private static HttpResponse<?> answer(
      HttpRequest<?> request, RecordedAdjustment recorded, Supplier<byte[]> json) {
    String etag = Versions.etag(recorded);
    return Versions.isKnown(request, etag)
        ? HttpResponse.notModified().header(HttpHeaders.ETAG, etag)
        : HttpResponse.ok(json.get())
            .contentType(MediaType.APPLICATION_JSON_TYPE)
            .header(HttpHeaders.ETAG, etag);
  }
}
