package dev.countersign.bootstrap;

import dev.countersign.bootstrap.configuration.Settings;
import java.util.Map;

/** Starts Countersign from the environment alone. */
public final class Countersign {
  /** The exit status of a start that broke off. */
  private static final int FAILED = 2;

  private Countersign() {}

  public static void main(String[] arguments) {
    try {
      Application application = Application.start(Settings.read(System.getenv()), Map.of());
      Runtime.getRuntime().addShutdownHook(new Thread(application::close, "closing"));
    } catch (RuntimeException fault) {
      FailedStart.reason(fault)
          .ifPresentOrElse(
              reason -> System.err.println("Countersign does not start: " + reason),
              fault::printStackTrace);
      System.exit(FAILED);
    }
  }
}
