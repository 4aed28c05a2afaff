package dev.countersign.web.person;

import dev.countersign.application.adjustment.Caller;
import dev.countersign.domain.adjustment.Refusal;
import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.domain.audit.Origin;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.Role;
import dev.countersign.web.problem.RefusedCall;
import dev.countersign.web.request.Trace;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Who calls, and from where. */
public final class Callers {
  private static final int LONGEST = 255;

  private Callers() {}

  /** Empty where there was no token. */
  public static Optional<Actor> known(HttpRequest<?> request) {
    return request.getUserPrincipal(CallerAuthentication.class).map(CallerAuthentication::actor);
  }

  /** Somebody with a valid token, whatever their roles. */
  public static Actor actor(HttpRequest<?> request) {
    return authentication(request).actor();
  }

  /** Until when they are trusted: as long as a call with their token would be. */
  public static Instant trustedUntil(HttpRequest<?> request) {
    return authentication(request).expiresAt().plus(TokenVerifier.SKEW);
  }

  static CallerAuthentication authentication(HttpRequest<?> request) {
    return request
        .getUserPrincipal(CallerAuthentication.class)
        .orElseThrow(() -> new IllegalStateException("a call without a token got this far"));
  }

  /** Somebody who has any role, which is what reading takes. */
  public static Actor reader(HttpRequest<?> request) {
    return having(request, EnumSet.allOf(Role.class));
  }

  /** Somebody who has one of these roles, which is what the read takes. */
  public static Actor having(HttpRequest<?> request, Set<Role> anyOf) {
    Actor actor = actor(request);
    if (!actor.hasAny(anyOf)) {
      throw RefusedCall.ofRead(new Refusal.RoleRequired(anyOf));
    }
    return actor;
  }

  /** Somebody who has one of these roles, which is what that takes. */
  public static Caller having(
      HttpRequest<?> request, Set<Role> anyOf, String action, AuditSubject about) {
    Caller caller = caller(request);
    if (!caller.actor().hasAny(anyOf)) {
      throw RefusedCall.of(new Refusal.RoleRequired(anyOf), action, about);
    }
    return caller;
  }

  public static Caller caller(HttpRequest<?> request) {
    return new Caller(actor(request), origin(request));
  }

  /** From where somebody calls, known or not. */
  public static Origin origin(HttpRequest<?> request) {
    return new Origin(
        request.getRemoteAddress().getAddress().getHostAddress(),
        header(request, HttpHeaders.USER_AGENT),
        header(request, "X-Device-Id"),
        Trace.idOf(request),
        Trace.spanOf(request));
  }

  private static String header(HttpRequest<?> request, String name) {
    String value = request.getHeaders().get(name, String.class, "");
    return value
        .codePoints()
        .filter(c -> !Character.isISOControl(c))
        .limit(LONGEST)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
