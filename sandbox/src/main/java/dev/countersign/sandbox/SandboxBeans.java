package dev.countersign.sandbox;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** What the sandbox adds to the application. */
@Factory
final class SandboxBeans {
  @Singleton
  Tokens tokens(SandboxSettings settings) {
    return new Tokens(settings.secret());
  }
}
