package dev.countersign.web.audit;

import dev.countersign.application.audit.AuditTrail;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.person.Actor;
import dev.countersign.web.adjustment.Ids;
import dev.countersign.web.adjustment.Reading;
import dev.countersign.web.person.Callers;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** What happened to an adjustment, for whoever may see it. */
@Controller("/api/v1/adjustments/{id}/audit")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class AuditController {
  private final Reading reading;
  private final AuditTrail trail;

  AuditController(Reading reading, AuditTrail trail) {
    this.reading = reading;
    this.trail = trail;
  }

  @Get
  AuditView audit(HttpRequest<?> request, String id) {
    Actor actor = Callers.reader(request);
    AdjustmentId subject = Ids.adjustment(id);
    reading.visible(subject, actor);
    return new AuditViewing(actor).of(trail.of(subject));
  }
}
