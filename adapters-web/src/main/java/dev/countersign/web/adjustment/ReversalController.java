package dev.countersign.web.adjustment;

import dev.countersign.application.adjustment.AskedReversal;
import dev.countersign.application.adjustment.ReversingAdjustments;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.web.json.JsonFields;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** Takes a posted adjustment back by a new draft. */
@Controller(AdjustmentsController.PATH + "/{id}/reverse")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class ReversalController {
  private final ReversingAdjustments reversing;
  private final Changing changing;

  ReversalController(ReversingAdjustments reversing, Changing changing) {
    this.reversing = reversing;
    this.changing = changing;
  }

  @Post
  HttpResponse<?> reverse(HttpRequest<byte[]> request, String id) {
    AdjustmentId reversed = Ids.adjustment(id);
    return changing.create(
        request,
        (caller, keep) -> {
          AskedReversal asked = asked(JsonFields.ofOptional(request));
          return reversing.reverse(caller, reversed, Versions.expected(request), asked, keep);
        });
  }

  private static AskedReversal asked(JsonFields body) {
    var asked =
        new AskedReversal(
            body.text("reason"), body.text("description").orElse(""), body.date("date"));
    body.refuseOthers();
    return asked;
  }
}
