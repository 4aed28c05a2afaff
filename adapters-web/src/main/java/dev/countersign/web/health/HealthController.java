package dev.countersign.web.health;

import dev.countersign.web.HealthProbe;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** Tells whoever watches over the process whether it lives and can serve. */
@Controller("/health")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class HealthController {
  private static final HealthView UP = new HealthView("UP");
  private static final HealthView DOWN = new HealthView("DOWN");

  private final HealthProbe probe;
  private final ErpHealth erp;

  HealthController(HealthProbe probe, ErpHealth erp) {
    this.probe = probe;
    this.erp = erp;
  }

  @Get
  HttpResponse<HealthView> health() {
    return readiness();
  }

  /** Restarting helps against nothing that this process could tell. */
  @Get("/liveness")
  HealthView liveness() {
    return UP;
  }

  /** An ERP that is down keeps nobody from working here. */
  @Get("/readiness")
  HttpResponse<HealthView> readiness() {
    return probe.isDatabaseReachable()
        ? HttpResponse.ok(UP)
        : HttpResponse.<HealthView>serverError().status(503).body(DOWN);
  }

  @Get("/erp")
  ErpHealthView erp() {
    return erp.now();
  }
}
