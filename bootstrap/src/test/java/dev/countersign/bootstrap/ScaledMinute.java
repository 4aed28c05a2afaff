package dev.countersign.bootstrap;

import dev.countersign.application.budget.RequestLimits;
import dev.countersign.bootstrap.configuration.Settings;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;

/** A budget whose minute is as long as a test wants it. */
@Factory
@Requires(property = ScaledMinute.MILLIS)
final class ScaledMinute {
  static final String MILLIS = "test.minute-millis";

  @Singleton
  @Replaces(value = RequestLimits.class, factory = ErpBeans.class)
  RequestLimits limits(Settings settings, @Property(name = MILLIS) long millis) {
    RequestLimits limits = settings.erp().limits();
    return new RequestLimits(
        limits.perMinute(), limits.perDay(), limits.atOnce(), Duration.ofMillis(millis));
  }
}
