package dev.countersign.sandbox;

import dev.countersign.web.person.Callers;
import dev.countersign.web.problem.Problem;
import dev.countersign.web.problem.ProblemException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.InstantSource;
import java.util.Map;

/** Stands in for the identity provider. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class LoginController {
  private final Tokens tokens;
  private final Logins logins;
  private final InstantSource clock;

  LoginController(Tokens tokens, Logins logins, InstantSource clock) {
    this.tokens = tokens;
    this.logins = logins;
    this.clock = clock;
  }

  @Post(uri = "/login", consumes = MediaType.APPLICATION_JSON)
  @Status(HttpStatus.OK)
  Map<String, Object> login(HttpRequest<?> request, @Body Map<String, Object> credentials) {
    String name = text(credentials, "username");
    DemoUser user =
        DemoUser.loggingIn(name, text(credentials, "password"))
            .orElseThrow(() -> refused(request, name));
    logins.succeeded(user, Callers.origin(request));
    return token(user);
  }

  private static String text(Map<String, Object> credentials, String field) {
    return credentials.get(field) instanceof String text ? text : "";
  }

  private Map<String, Object> token(DemoUser user) {
    return Map.of(
        "access_token", tokens.issue(user, clock.instant()),
        "token_type", "Bearer",
        "expires_in", Tokens.LIFE.toSeconds());
  }

  private ProblemException refused(HttpRequest<?> request, String name) {
    logins.failed(name, Callers.origin(request));
    return Problem.of("authentication.required", "There is nobody of that name and password.")
        .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"countersign\"")
        .thrown();
  }
}
