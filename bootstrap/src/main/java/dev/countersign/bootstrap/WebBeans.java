package dev.countersign.bootstrap;

import dev.countersign.bootstrap.configuration.Settings;
import dev.countersign.web.HealthProbe;
import dev.countersign.web.WebSettings;
import io.micronaut.context.annotation.Factory;
import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import java.time.Duration;
import javax.sql.DataSource;

/** What the HTTP adapter needs beside the use cases. */
@Factory
final class WebBeans {
  /** Half as long as requests wait for a connection. */
  private static final Duration LONGEST_PROBE = Duration.ofMillis(1_500);

  @Singleton
  WebSettings settings(Settings settings) {
    return settings.web();
  }

  @Singleton
  HealthProbe health(DataSource database, DataSourceResolver resolver) {
    return new DatabaseProbe(resolver.resolve(database)::getConnection, LONGEST_PROBE);
  }
}
