package dev.countersign.bootstrap.configuration;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where it listens.
 *
 * @param port of the API and its health
 * @param managementPort of the metrics
 * @param allowedOrigins of browsers' pages; none where empty
 */
public record ServerSettings(int port, int managementPort, List<String> allowedOrigins) {
  private static final int HIGHEST_PORT = 65_535;
  private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.\\-\\[\\]:]+");

  public ServerSettings {
    allowedOrigins = List.copyOf(allowedOrigins);
  }

  static ServerSettings read(Environment environment) {
    int port = environment.number("SERVER_PORT", 8080, 1, HIGHEST_PORT);
    int management = environment.number("MANAGEMENT_PORT", 8081, 1, HIGHEST_PORT);
    if (port == management) {
      throw new ConfigurationRefused(
          "MANAGEMENT_PORT must differ from SERVER_PORT, both are " + port);
    }
    return new ServerSettings(port, management, origins(environment));
  }

  private static List<String> origins(Environment environment) {
    return environment
        .text("CORS_ALLOWED_ORIGINS")
        .map(text -> Arrays.stream(text.split(",", -1)).map(ServerSettings::origin).toList())
        .orElse(List.of());
  }

  private static String origin(String text) {
    String origin = text.strip();
    if (!ORIGIN.matcher(origin).matches()) {
      throw Environment.refused(
          "CORS_ALLOWED_ORIGINS", text, "origins such as https://stock.example.com");
    }
    return origin;
  }
}
