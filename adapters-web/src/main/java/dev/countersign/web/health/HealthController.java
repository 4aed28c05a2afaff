package dev.countersign.web.health;

import dev.countersign.application.audit.CheckingTrail;
import dev.countersign.application.audit.Verification;
import dev.countersign.web.HealthProbe;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.function.Supplier;

/** Tells whoever watches over the process whether it lives and can serve. */
@Controller("/health")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class HealthController {
  private static final HealthView UP = new HealthView("UP");
  private static final HealthView DOWN = new HealthView("DOWN");

  private final HealthProbe probe;
  private final ErpHealth erp;
  private final CheckingTrail trail;

  HealthController(HealthProbe probe, ErpHealth erp, CheckingTrail trail) {
    this.probe = probe;
    this.erp = erp;
    this.trail = trail;
  }

  /** Whether it can serve, with what somebody should look at. */
  @Get
  HttpResponse<HealthView> health() {
    return answer(() -> new HealthView("UP", warnings()));
  }

  private List<String> warnings() {
    return trail.last().flatMap(Verification::broken).stream()
        .map(broken ->
            "the audit trail is broken at entry " + broken.seq() + ": " + broken.flaw().text())
        .toList();
  }

  /** Restarting helps against nothing that this process could tell. */
  @Get("/liveness")
  HealthView liveness() {
    return UP;
  }

  /** An ERP that is down keeps nobody from working here. */
  @Get("/readiness")
  HttpResponse<HealthView> readiness() {
    return answer(() -> UP);
  }

  private HttpResponse<HealthView> answer(Supplier<HealthView> up) {
    return probe.isDatabaseReachable()
        ? HttpResponse.ok(up.get())
        : HttpResponse.<HealthView>serverError().status(503).body(DOWN);
  }

  @Get("/erp")
  ErpHealthView erp() {
    return erp.now();
  }
}
