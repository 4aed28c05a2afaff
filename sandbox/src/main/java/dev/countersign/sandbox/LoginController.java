package dev.countersign.sandbox;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.InstantSource;
import java.util.Map;

/** Stands in for the identity provider. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
final class LoginController {
  private final Tokens tokens;
  private final InstantSource clock;

  LoginController(Tokens tokens, InstantSource clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  @Post(uri = "/login", consumes = MediaType.APPLICATION_JSON)
  HttpResponse<Map<String, Object>> login(@Body Map<String, Object> credentials) {
    String name = String.valueOf(credentials.get("username"));
    String password = String.valueOf(credentials.get("password"));
    return DemoUser.loggingIn(name, password).map(this::token).orElseGet(LoginController::wrong);
  }

  private HttpResponse<Map<String, Object>> token(DemoUser user) {
    return HttpResponse.ok(
        Map.of(
            "access_token", tokens.issue(user, clock.instant()),
            "token_type", "Bearer",
            "expires_in", Tokens.LIFE.toSeconds()));
  }

  private static HttpResponse<Map<String, Object>> wrong() {
    return HttpResponse.<Map<String, Object>>status(HttpStatus.UNAUTHORIZED)
        .contentType("application/problem+json")
        .body(
            Map.of(
                "type", "https://countersign.dev/problems/unauthorized",
                "title", "Wrong user name or password",
                "status", HttpStatus.UNAUTHORIZED.getCode(),
                "code", "unauthorized"));
  }
}
