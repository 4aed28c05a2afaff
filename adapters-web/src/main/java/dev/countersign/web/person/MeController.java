package dev.countersign.web.person;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** Tells callers who they are here. */
@Controller("/api/v1/me")
@Secured(SecurityRule.IS_AUTHENTICATED)
final class MeController {
  @Get
  MeView me(HttpRequest<?> request) {
    return MeView.of(Callers.actor(request));
  }
}
