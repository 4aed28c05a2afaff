package dev.countersign.bootstrap.configuration;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where spans are exported to and which, as OpenTelemetry's own variables say it.
 *
 * @param properties in the words of its SDK; none where nothing is exported
 */
public record TraceSettings(Map<String, String> properties) {
  private static final String PROTOCOL = "http/protobuf";
  private static final String PAIR = "\\s*[^\\s=,%]++\\s*=(?:[^,%]++|%[0-9A-Fa-f]{2})*+";
  private static final Pattern PAIRS = Pattern.compile(PAIR + "(?:," + PAIR + ")*+,?\\s*");
  private static final Pattern RATIO = Pattern.compile("\\s*(0|0?\\.\\d+|1(\\.0+)?|0\\.0*)\\s*");
  private static final Pattern NAMED = Pattern.compile("(^|.*,)\\s*service\\.name\\s*=.*");

  public TraceSettings {
    properties = Map.copyOf(properties);
  }

  /** Whether anything is exported. */
  public boolean isOn() {
    return !properties.isEmpty();
  }

  /** Some of them are secrets. */
  @Override
  public String toString() {
    return "TraceSettings" + properties.keySet();
  }

  /** Nothing is exported unless a collector is named, or asked for. */
  static TraceSettings read(Environment environment) {
    if (isDisabled(environment) || !isAskedFor(environment)) {
      return new TraceSettings(Map.of());
    }
    requireWellFormed(environment);
    return new TraceSettings(properties(environment));
  }

  /** The specification has every other word for false. */
  private static boolean isDisabled(Environment environment) {
    return environment.text("OTEL_SDK_DISABLED").filter("true"::equalsIgnoreCase).isPresent();
  }

  private static boolean isAskedFor(Environment environment) {
    boolean isNamed = either("ENDPOINT").anyMatch(name -> environment.text(name).isPresent());
    return environment.choice(
        "OTEL_TRACES_EXPORTER", isNamed ? "otlp" : "none", Map.of("otlp", true, "none", false));
  }

  /** What the SDK would refuse in words of its own, or when it is too late. */
  private static void requireWellFormed(Environment environment) {
    either("ENDPOINT").forEach(environment::url);
    either("PROTOCOL")
        .forEach(name -> environment.choice(name, PROTOCOL, Map.of(PROTOCOL, PROTOCOL)));
    either("HEADERS")
        .forEach(name -> environment.require(name, PAIRS, "name=value, separated by commas"));
    environment.require("OTEL_TRACES_SAMPLER_ARG", RATIO, "a number from 0 to 1");
  }

  /** The variable of all signals, and that of traces alone. */
  private static Stream<String> either(String what) {
    return Stream.of("OTEL_EXPORTER_OTLP_" + what, "OTEL_EXPORTER_OTLP_TRACES_" + what);
  }

  private static Map<String, String> properties(Environment environment) {
    var all = new HashMap<String, String>();
    all.put("otel.exporter.otlp.protocol", PROTOCOL);
    if (environment.text("OTEL_RESOURCE_ATTRIBUTES").filter(TraceSettings::isNamed).isEmpty()) {
      all.put("otel.service.name", "countersign");
    }
    environment
        .startingWith("OTEL_")
        .forEach((name, value) -> all.put(name.toLowerCase(Locale.ROOT).replace('_', '.'), value));
    all.putAll(
        Map.of(
            "otel.traces.exporter", "otlp",
            "otel.metrics.exporter", "none",
            "otel.logs.exporter", "none"));
    return all;
  }

  private static boolean isNamed(String attributes) {
    return NAMED.matcher(attributes).matches();
  }
}
