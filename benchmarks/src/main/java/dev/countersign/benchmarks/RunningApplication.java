package dev.countersign.benchmarks;

import dev.countersign.bootstrap.Application;
import dev.countersign.bootstrap.configuration.Settings;
import dev.countersign.database.Database;
import dev.countersign.database.TestDatabase;
import dev.countersign.simulator.zoho.ZohoRules;
import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.simulator.zoho.ZohoSimulator;
import java.util.HashMap;
import java.util.Map;

/** The application in this process, on an empty database, beside a simulated Zoho. */
final class RunningApplication implements AutoCloseable {
  private static final String PORT = "18080";
  private static final String MANAGEMENT_PORT = "18081";

  private final ZohoSimulator zoho;
  private final Application application;

  private RunningApplication(ZohoSimulator zoho, Application application) {
    this.zoho = zoho;
    this.application = application;
  }

  /** Starts all, limited by nothing, and waits until there is a catalogue to judge by. */
  static RunningApplication start() {
    ZohoSimulator zoho =
        ZohoSimulator.start(ZohoSettings.defaults().rules(ZohoRules.defaults().limits(0, 0, 0)));
    Application application = Application.start(Settings.read(environment(zoho)), Map.of());
    var running = new RunningApplication(zoho, application);
    running.as("clerk", "CLERK").await("/locations", answer -> answer.statusCode() == 200);
    return running;
  }

  private static Map<String, String> environment(ZohoSimulator zoho) {
    Database database = TestDatabase.shared().freshSchema();
    ZohoSettings.Client client = ZohoSettings.defaults().client();
    var all = new HashMap<String, String>();
    all.put("DATASOURCES_DEFAULT_URL", database.jdbcUrl());
    all.put("DATASOURCES_DEFAULT_USERNAME", database.username());
    all.put("DATASOURCES_DEFAULT_PASSWORD", database.password());
    all.put("JWT_SECRET", Person.SECRET);
    all.put("SERVER_PORT", PORT);
    all.put("MANAGEMENT_PORT", MANAGEMENT_PORT);
    all.put("ZOHO_API_BASE_URL", zoho.apiBaseUrl().toString());
    all.put("ZOHO_ACCOUNTS_BASE_URL", zoho.accountsBaseUrl().toString());
    all.put("ZOHO_ORGANIZATION_ID", ZohoSettings.defaults().organisation().id());
    all.put("ZOHO_CLIENT_ID", client.id());
    all.put("ZOHO_CLIENT_SECRET", client.secret());
    all.put("ZOHO_REFRESH_TOKEN", client.refreshToken());
    all.put("ZOHO_REQUESTS_PER_MINUTE", "100000");
    all.put("ZOHO_REQUESTS_PER_DAY", "10000000");
    return all;
  }

  ZohoSimulator zoho() {
    return zoho;
  }

  /** Somebody with that role, and all locations. */
  Person as(String name, String role) {
    return new Person(application.uri(), name, role);
  }

  @Override
  public void close() {
    application.close();
    zoho.close();
  }
}
