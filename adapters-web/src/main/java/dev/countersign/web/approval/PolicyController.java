package dev.countersign.web.approval;

import dev.countersign.application.approval.PolicyInForce;
import dev.countersign.web.person.Callers;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** Shows the approval rules in force. */
@Controller("/api/v1/policy")
@Secured(SecurityRule.IS_AUTHENTICATED)
final class PolicyController {
  private final PolicyInForce inForce;

  PolicyController(PolicyInForce inForce) {
    this.inForce = inForce;
  }

  @Get
  PolicyView policy(HttpRequest<?> request) {
    Callers.reader(request);
    return PolicyView.of(inForce);
  }
}
