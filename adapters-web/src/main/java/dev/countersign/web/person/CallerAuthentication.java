package dev.countersign.web.person;

import dev.countersign.domain.person.Actor;
import io.micronaut.security.authentication.Authentication;
import java.util.Collection;
import java.util.Map;

/** Whom a token has shown to be calling. */
final class CallerAuthentication implements Authentication {
  private static final long serialVersionUID = 1L;

  private final transient Actor actor;

  CallerAuthentication(Actor actor) {
    this.actor = actor;
  }

  Actor actor() {
    return actor;
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
