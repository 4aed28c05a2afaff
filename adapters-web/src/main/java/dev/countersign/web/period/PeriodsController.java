package dev.countersign.web.period;

import dev.countersign.application.adjustment.Caller;
import dev.countersign.application.period.ClosingPeriods;
import dev.countersign.application.period.Periods;
import dev.countersign.web.answer.KeyedCalls;
import dev.countersign.web.json.JsonFields;
import dev.countersign.web.person.Callers;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.LocalDate;
import java.util.Optional;

/** Shows which periods are closed, and closes and opens them. */
@Controller("/api/v1/periods")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class PeriodsController {
  private final Periods periods;
  private final ClosingPeriods closing;
  private final KeyedCalls calls;

  PeriodsController(Periods periods, ClosingPeriods closing, KeyedCalls calls) {
    this.periods = periods;
    this.closing = closing;
    this.calls = calls;
  }

  @Get
  PeriodsView read(HttpRequest<?> request) {
    Callers.reader(request);
    return PeriodsView.of(periods.closedThrough());
  }

  @Put
  HttpResponse<?> close(HttpRequest<byte[]> request) {
    JsonFields body = JsonFields.of(request);
    Optional<LocalDate> through = body.date("closedThrough");
    body.refuseOthers();
    Caller caller = Callers.caller(request);
    return calls.once(
        request, caller, keep -> closing.close(caller, through, keep), PeriodsView::of);
  }
}
