package dev.countersign.sandbox;

import dev.countersign.bootstrap.Application;
import dev.countersign.bootstrap.FailedStart;
import dev.countersign.bootstrap.configuration.Settings;
import dev.countersign.database.SandboxDatabase;
import dev.countersign.simulator.zoho.ZohoRules;
import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.simulator.zoho.ZohoSimulator;
import java.nio.file.Path;
import java.util.Map;

/** Runs all of Countersign on this machine: nothing to install, nothing to configure. */
public final class Sandbox {
  private static final int FAILED = 2;
  private static final int APPROVAL_LEVELS_THERE = 2;

  private Sandbox() {}

  public static void main(String[] arguments) {
    var opened = new Opened();
    Runtime.getRuntime().addShutdownHook(new Thread(opened::close, "closing"));
    endWithParent();
    try {
      start(opened);
    } catch (RuntimeException fault) {
      FailedStart.reason(fault)
          .ifPresentOrElse(
              reason -> System.err.println("The sandbox does not start: " + reason),
              fault::printStackTrace);
      System.exit(FAILED);
    }
  }

  private static void start(Opened opened) {
    var settings = new SandboxSettings(System.getenv());
    Path folder = Path.of(System.getProperty("sandbox.folder", ".sandbox"));
    SandboxDatabase database =
        opened.add(SandboxDatabase.start(folder.resolve("database"), settings.databasePort()));
    ZohoSettings zoho = zoho(settings, folder);
    ZohoSimulator simulator = opened.add(ZohoSimulator.start(zoho));
    Map<String, String> environment =
        settings.complete(
            new SandboxSettings.Database(
                database.jdbcUrl(), database.username(), database.password()),
            new SandboxSettings.Erp(
                simulator.apiBaseUrl(),
                simulator.accountsBaseUrl(),
                zoho.organisation().id(),
                zoho.client().id(),
                zoho.client().secret(),
                zoho.client().refreshToken()),
            KeptKey.in(folder));
    Settings application = Settings.read(environment);
    opened.add(Application.start(application, Map.of(), settings));
    System.out.println(Welcome.screen(application, simulator.accountsBaseUrl()));
  }

  private static ZohoSettings zoho(SandboxSettings settings, Path folder) {
    ZohoRules rules =
        ZohoRules.defaults().approvals(settings.isMirrored() ? APPROVAL_LEVELS_THERE : 0);
    return ZohoSettings.defaults()
        .port(settings.simulatorPort())
        .rules(rules)
        .stateFile(folder.resolve("zoho.json"));
  }

  /** Maven that is killed cannot tell us: then there is nobody left to stop us. */
  private static void endWithParent() {
    ProcessHandle.current()
        .parent()
        .ifPresent(parent -> Thread.ofVirtual().name("parent").start(() -> endWith(parent)));
  }

  private static void endWith(ProcessHandle parent) {
    parent.onExit().join();
    System.exit(0);
  }
}
