package dev.countersign.zoho;

import dev.countersign.application.budget.RequestLimits;
import dev.countersign.application.erp.ErpWatch;
import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.simulator.zoho.ZohoSimulator;
import dev.countersign.testkit.budget.InMemoryRequestBudget;
import dev.countersign.testkit.token.InMemorySharedTokens;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Configurations that lead to a simulator, or to a server of a test's own. */
final class SimulatedZoho {
  /** Nothing is to take this long, however slow the machine. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Is waited out by the tests of what never comes. */
  private static final Duration IMPATIENCE = Duration.ofSeconds(1);

  private SimulatedZoho() {}

  /** A process of its own, which shares neither token nor budget with another. */
  static Zoho connect(ZohoConfiguration configuration) {
    return connect(configuration, ErpWatch.NOBODY);
  }

  /** The same under somebody's eyes. */
  static Zoho connect(ZohoConfiguration configuration, ErpWatch watch) {
    InstantSource clock = InstantSource.system();
    return Zoho.connect(
        configuration,
        new InMemorySharedTokens(clock),
        new InMemoryRequestBudget(RequestLimits.of(100_000, 100_000, 100), clock),
        clock,
        watch);
  }

  static ZohoConfiguration configuration(ZohoSimulator simulator, ZohoSettings settings) {
    return configuration(simulator.apiBaseUrl(), simulator.accountsBaseUrl(), settings);
  }

  static ZohoConfiguration configuration(URI api, URI accounts, ZohoSettings settings) {
    return configuration(api, accounts, settings, PATIENCE);
  }

  /** One that soon gives up waiting, where an answer never comes. */
  static ZohoConfiguration impatient(URI api, URI accounts, ZohoSettings settings) {
    return configuration(api, accounts, settings, IMPATIENCE);
  }

  private static ZohoConfiguration configuration(
      URI api, URI accounts, ZohoSettings settings, Duration patience) {
    return new ZohoConfiguration(
        api,
        accounts,
        settings.organisation().id(),
        settings.client().id(),
        settings.client().secret(),
        settings.client().refreshToken(),
        patience,
        patience,
        Optional.empty(),
        Optional.empty());
  }
}
