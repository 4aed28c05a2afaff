package dev.countersign.web.adjustment;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.concurrent.CompletionStage;

/** One adjustment as it is read, which is asked for so often that no thread is to wait for it. */
@Controller(AdjustmentsController.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class ReadController {
  private final Reading reading;

  ReadController(Reading reading) {
    this.reading = reading;
  }

  @Get("/{id}")
  CompletionStage<HttpResponse<?>> find(HttpRequest<?> request, String id) {
    return reading.one(request, Ids.adjustment(id));
  }
}
