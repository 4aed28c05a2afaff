package dev.countersign.web.adjustment;

import dev.countersign.application.adjustment.Caller;
import dev.countersign.web.answer.Finished;
import dev.countersign.web.answer.KeyedCalls;
import dev.countersign.web.answer.RequestKey;
import dev.countersign.web.answer.Worked;
import dev.countersign.web.json.JsonFields;
import dev.countersign.web.person.Callers;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;

/** Decides on several adjustments, on each by itself. */
@Controller("/api/v1/decisions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class DecisionsController {
  private final DecidingOnSeveral deciding;
  private final KeyedCalls calls;
  private final Finished finished;

  DecisionsController(DecidingOnSeveral deciding, KeyedCalls calls, Finished finished) {
    this.deciding = deciding;
    this.calls = calls;
    this.finished = finished;
  }

  @Post
  HttpResponse<?> decide(HttpRequest<byte[]> request) {
    Changing.requireJson(request);
    Caller caller = Callers.caller(request);
    return calls.inParts(request, caller, () -> decided(request, caller));
  }

  private Worked decided(HttpRequest<byte[]> request, Caller caller) {
    DecisionsBody body = DecisionsBody.of(JsonFields.of(request));
    DecisionsView view = deciding.decide(request, caller, body, RequestKey.of(request));
    return new Worked(finished.of(HttpStatus.OK, Map.of(), view), view.wasTriedWhole());
  }
}
