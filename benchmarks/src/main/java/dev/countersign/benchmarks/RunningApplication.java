package dev.countersign.benchmarks;

import dev.countersign.bootstrap.Application;
import dev.countersign.bootstrap.configuration.Settings;
import dev.countersign.database.Database;
import dev.countersign.database.TestDatabase;
import dev.countersign.simulator.zoho.ZohoRules;
import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.simulator.zoho.ZohoSimulator;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** The application in this process, on a database, beside a simulated Zoho. */
public final class RunningApplication implements AutoCloseable {
  private static final int PORT = 18_080;
  private static final int MANAGEMENT_PORT = 18_081;

  private final ZohoSimulator zoho;
  private final Application application;

  private RunningApplication(ZohoSimulator zoho, Application application) {
    this.zoho = zoho;
    this.application = application;
  }

  /** On an empty database. */
  static RunningApplication start() {
    return on(TestDatabase.shared().freshSchema(), Map.of());
  }

  /**
   * Starts all, limited by nothing, and waits until there is a catalogue to judge by.
   *
   * @param more environment variables
   */
  public static RunningApplication on(Database database, Map<String, String> more) {
    ZohoSimulator zoho =
        ZohoSimulator.start(ZohoSettings.defaults().rules(ZohoRules.defaults().limits(0, 0, 0)));
    Map<String, String> environment =
        new HashMap<>(Environment.of(database, zoho, PORT, MANAGEMENT_PORT));
    environment.putAll(more);
    Application application = Application.start(Settings.read(environment), Map.of());
    var running = new RunningApplication(zoho, application);
    running.as("clerk", "CLERK").await("/locations", answer -> answer.statusCode() == 200);
    return running;
  }

  /** Where it listens. */
  public URI uri() {
    return application.uri();
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
