package dev.countersign.web.adjustment;

import dev.countersign.application.adjustment.Caller;
import dev.countersign.application.adjustment.FinishedAnswer;
import dev.countersign.application.adjustment.KeptAnswer;
import dev.countersign.application.adjustment.KeptAnswers;
import dev.countersign.web.json.JsonFields;
import dev.countersign.web.person.Callers;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** Decides on several adjustments, on each by itself. */
@Controller("/api/v1/decisions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class DecisionsController {
  private final DecidingOnSeveral deciding;
  private final KeptAnswers kept;
  private final JsonMapper json;

  DecisionsController(DecidingOnSeveral deciding, KeptAnswers kept, JsonMapper json) {
    this.deciding = deciding;
    this.kept = kept;
    this.json = json;
  }

  @Post
  HttpResponse<?> decide(HttpRequest<byte[]> request) {
    Changing.requireJson(request);
    Caller caller = Callers.caller(request);
    Optional<RequestKey> key = RequestKey.of(request);
    return key.flatMap(
            k -> kept.find(caller.actor().id(), k.key()).map(first -> Changing.repeated(k, first)))
        .orElseGet(() -> decided(request, caller, key));
  }

  private HttpResponse<byte[]> decided(
      HttpRequest<byte[]> request, Caller caller, Optional<RequestKey> key) {
    DecisionsBody body = DecisionsBody.of(JsonFields.of(request));
    FinishedAnswer answer = answer(deciding.decide(request, caller, body, key));
    return key.flatMap(k ->
            kept.keep(caller.actor().id(), k.key(), new KeptAnswer(k.hash(), answer))
                .map(first -> Changing.repeated(k, first)))
        .orElseGet(() -> Answers.http(answer));
  }

  private FinishedAnswer answer(DecisionsView view) {
    try {
      return new FinishedAnswer(200, Map.of(), json.writeValueAsString(view));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
