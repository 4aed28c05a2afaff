package dev.countersign.web.person;

import dev.countersign.domain.person.Actor;
import io.micronaut.security.authentication.Authentication;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Whom a token has shown to be calling. */
final class CallerAuthentication implements Authentication {
  private static final long serialVersionUID = 1L;

  private final transient Actor actor;
  private final Instant expiresAt;

  CallerAuthentication(Actor actor, Instant expiresAt) {
    this.actor = actor;
    this.expiresAt = expiresAt;
  }

  Actor actor() {
    return actor;
  }

  /** When the token does, by its own word. */
  Instant expiresAt() {
    return expiresAt;
  }

  @Override
  public String getName() {
    return actor.id().value();
  }

  @Override
  public Collection<String> getRoles() {
    return actor.roles().stream().map(Enum::name).toList();
  }

  @Override
  public Map<String, Object> getAttributes() {
    return Map.of();
  }
}
