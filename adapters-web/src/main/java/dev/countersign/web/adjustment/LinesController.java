package dev.countersign.web.adjustment;

import dev.countersign.application.adjustment.EditingLines;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.ExpectedVersion;
import dev.countersign.domain.adjustment.LineId;
import dev.countersign.domain.adjustment.ProposedLine;
import dev.countersign.web.json.JsonFields;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** Single lines of a draft. */
@Controller(AdjustmentsController.PATH + "/{id}/lines")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class LinesController {
  private final EditingLines editing;
  private final Changing changing;

  LinesController(EditingLines editing, Changing changing) {
    this.editing = editing;
    this.changing = changing;
  }

  @Post
  HttpResponse<?> add(HttpRequest<byte[]> request, String id) {
    AdjustmentId of = Ids.adjustment(id);
    return changing.change(
        request,
        (caller, keep) -> {
          ExpectedVersion expected = Versions.required(request);
          ProposedLine line = AdjustmentBody.ofNewLine(JsonFields.of(request));
          return editing.add(caller, of, expected, line, keep);
        });
  }

  @Put("/{lineId}")
  HttpResponse<?> replace(HttpRequest<byte[]> request, String id, String lineId) {
    AdjustmentId of = Ids.adjustment(id);
    LineId replaced = Ids.line(lineId);
    return changing.change(
        request,
        (caller, keep) -> {
          ExpectedVersion expected = Versions.required(request);
          ProposedLine line = AdjustmentBody.ofReplacedLine(JsonFields.of(request));
          return editing.replace(caller, of, expected, replaced, line, keep);
        });
  }

  @Delete("/{lineId}")
  HttpResponse<?> remove(HttpRequest<byte[]> request, String id, String lineId) {
    AdjustmentId of = Ids.adjustment(id);
    LineId removed = Ids.line(lineId);
    return changing.change(
        request,
        (caller, keep) -> {
          ExpectedVersion expected = Versions.required(request);
          JsonFields.ofOptional(request).refuseOthers();
          return editing.remove(caller, of, expected, removed, keep);
        });
  }
}
