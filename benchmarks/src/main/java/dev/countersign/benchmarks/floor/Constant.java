package dev.countersign.benchmarks.floor;

import dev.countersign.web.person.Callers;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/**
 * One more address of the server, declared as its own are, which answers what it is told to and
 * does nothing else.
 */
@Controller("/api/v1/constant")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
final class Constant {
  private static volatile byte[] answer = {};

  /** What is answered from now on. */
  static void is(byte[] json) {
    answer = json;
  }

  /** Asks who is calling, as all of the API does. */
  @Get("/known/{id}")
  @Secured(SecurityRule.IS_AUTHENTICATED)
  HttpResponse<?> known(HttpRequest<?> request, String id) {
    Callers.reader(request);
    return HttpResponse.ok(answer).header(HttpHeaders.ETAG, id);
  }
}
