package dev.countersign.web.adjustment;

import dev.countersign.application.adjustment.DraftingAdjustments;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.ExpectedVersion;
import dev.countersign.web.json.JsonFields;
import dev.countersign.web.list.Csv;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** Adjustments as they are written and listed. */
@Controller(AdjustmentsController.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class AdjustmentsController {
  static final String PATH = "/api/v1/adjustments";

  private final DraftingAdjustments drafting;
  private final Changing changing;
  private final Listing listing;

  AdjustmentsController(DraftingAdjustments drafting, Changing changing, Listing listing) {
    this.drafting = drafting;
    this.changing = changing;
    this.listing = listing;
  }

  @Post
  HttpResponse<?> create(HttpRequest<byte[]> request) {
    return changing.create(
        request,
        (caller, keep) ->
            drafting.create(caller, AdjustmentBody.ofNew(JsonFields.of(request)), keep));
  }

  @Get
  @Produces({MediaType.APPLICATION_JSON, Csv.NAME})
  HttpResponse<?> list(HttpRequest<?> request) {
    return listing.answer(request);
  }

  @Put("/{id}")
  HttpResponse<?> replace(HttpRequest<byte[]> request, String id) {
    AdjustmentId replaced = Ids.adjustment(id);
    return changing.change(
        request,
        (caller, keep) -> {
          ExpectedVersion expected = Versions.required(request);
          var proposal = AdjustmentBody.ofReplacement(JsonFields.of(request));
          return drafting.replace(caller, replaced, expected, proposal, keep);
        });
  }

  @Delete("/{id}")
  HttpResponse<?> cancel(HttpRequest<byte[]> request, String id) {
    AdjustmentId cancelled = Ids.adjustment(id);
    return changing.change(
        request,
        (caller, keep) -> {
          JsonFields.ofOptional(request).refuseOthers();
          return drafting.cancel(caller, cancelled, Versions.expected(request), keep);
        });
  }
}
