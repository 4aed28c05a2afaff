package dev.countersign.bootstrap;

import dev.countersign.bootstrap.configuration.Settings;
import dev.countersign.web.HealthProbe;
import dev.countersign.web.WebSettings;
import io.micronaut.context.annotation.Factory;
import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What the HTTP adapter needs beside the use cases. */
@Factory
final class WebBeans {
  private static final int PROBE_SECONDS = 1;

  @Singleton
  WebSettings settings(Settings settings) {
    return settings.web();
  }

  @Singleton
  HealthProbe health(DataSource database, DataSourceResolver resolver) {
    DataSource pool = resolver.resolve(database);
    return () -> {
      try (Connection connection = pool.getConnection()) {
        return connection.isValid(PROBE_SECONDS);
      } catch (SQLException e) {
        return false;
      }
    };
  }
}
