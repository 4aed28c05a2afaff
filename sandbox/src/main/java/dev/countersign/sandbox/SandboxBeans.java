package dev.countersign.sandbox;

import dev.countersign.application.audit.AuditTrail;
import dev.countersign.bootstrap.Ids;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** What the sandbox adds to the application. */
@Factory
final class SandboxBeans {
  @Singleton
  Tokens tokens(SandboxSettings settings) {
    return new Tokens(settings.secret());
  }

  @Singleton
  Logins logins(AuditTrail trail, InstantSource clock, Ids ids) {
    return new Logins(trail, clock, ids);
  }
}
