package dev.countersign.benchmarks;

import dev.countersign.application.budget.RequestLimits;
import dev.countersign.application.catalogue.ConfiguredLists;
import dev.countersign.application.event.EventSignals;
import dev.countersign.database.Database;
import dev.countersign.persistence.MySqlSettings;
import dev.countersign.persistence.MySqlSettings.Account;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The store's beans on a schema. */
public final class RealStore {
  private RealStore() {}

  public static ApplicationContext on(Database schema) {
    var account = new Account(schema.username(), schema.password());
    var settings = new MySqlSettings(schema.jdbcUrl(), account, Optional.empty(), true);
    return ApplicationContext.builder()
        .properties(settings.properties())
        .properties(Map.of("micronaut.application.name", "benchmark"))
        .singletons(
            new ConfiguredLists(List.of(), List.of()),
            RequestLimits.of(90, 5000, 4),
            EventSignals.quiet())
        .banner(false)
        .start();
  }
}
