package dev.countersign.simulator.zoho;

import dev.countersign.simulator.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs a simulator alone, until its standard input ends. Options: {@code --port=}, {@code
 * --state-file=}, {@code --rules=} and {@code --storm=} with JSON objects as for the control API;
 * or the variables SIMULATOR_PORT, SIMULATOR_STATE_FILE, SIMULATOR_RULES, SIMULATOR_STORM.
 */
public final class ZohoSimulatorMain {
  private final String[] arguments;
  private final Map<String, String> environment;

  ZohoSimulatorMain(String[] arguments, Map<String, String> environment) {
    this.arguments = arguments.clone();
    this.environment = environment;
  }

  /** Starts and prints the port and the addresses. */
  public static void main(String[] arguments) throws IOException {
    var asked = new ZohoSimulatorMain(arguments, System.getenv());
    try (ZohoSimulator simulator = asked.start()) {
      System.out.println("Port      " + simulator.port());
      System.out.println("API       " + simulator.apiBaseUrl());
      System.out.println("Accounts  " + simulator.accountsBaseUrl());
      System.out.println("Control   " + simulator.accountsBaseUrl().resolve("/simulator/"));
      System.in.transferTo(OutputStream.nullOutputStream());
    }
  }

  private ZohoSimulator start() {
    ZohoSimulator simulator = ZohoSimulator.start(settings());
    json("storm").map(ControlBodies::storm).ifPresent(simulator.faults()::storm);
    return simulator;
  }

  ZohoSettings settings() {
    ZohoSettings settings = ZohoSettings.defaults();
    ZohoSettings ruled =
        json("rules").map(settings.rules()::with).map(settings::rules).orElse(settings);
    ZohoSettings onPort = value("port").map(Integer::valueOf).map(ruled::port).orElse(ruled);
    return value("state-file").map(Path::of).map(onPort::stateFile).orElse(onPort);
  }

  private Optional<Json.Obj> json(String name) {
    return value(name).map(it -> object(name, Json.read(it)));
  }

  private static Json.Obj object(String name, Json json) {
    if (json instanceof Json.Obj object) {
      return object;
    }
    throw new IllegalArgumentException(name + " is no JSON object");
  }

  /** The last argument of that name, or the variable. */
  private Optional<String> value(String name) {
    String option = "--" + name + "=";
    String variable = "SIMULATOR_" + name.replace('-', '_').toUpperCase(Locale.ROOT);
    Stream<String> given =
        Arrays.stream(arguments)
            .filter(it -> it.startsWith(option))
            .map(it -> it.substring(option.length()));
    return given
        .reduce((_, later) -> later)
        .or(() -> Optional.ofNullable(environment.get(variable)));
  }
}
