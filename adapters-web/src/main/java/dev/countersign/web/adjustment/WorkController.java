package dev.countersign.web.adjustment;

import dev.countersign.application.adjustment.Worklists;
import dev.countersign.web.person.Callers;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** Tells callers what there is for them to do. */
@Controller("/api/v1/me/work")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class WorkController {
  private final Worklists worklists;

  WorkController(Worklists worklists) {
    this.worklists = worklists;
  }

  @Get
  WorkView work(HttpRequest<?> request) {
    return WorkView.of(worklists.of(Callers.reader(request)));
  }
}
