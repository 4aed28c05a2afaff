package dev.countersign.bootstrap;

import dev.countersign.bootstrap.configuration.ServerSettings;
import dev.countersign.bootstrap.configuration.Settings;
import dev.countersign.web.WebDefaults;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says in Micronaut's words what the settings say. */
final class Properties {
  private static final long HOUR = 3600;

  private Properties() {}

  static Map<String, Object> of(Settings settings) {
    var properties = new HashMap<String, Object>(settings.database().properties());
    server(settings.server(), properties);
    metrics(settings.server(), properties);
    return properties;
  }

  private static void server(ServerSettings server, Map<String, Object> properties) {
    properties.put("micronaut.application.name", "countersign");
    properties.put("micronaut.server.port", server.port());
    properties.put("micronaut.lifecycle.graceful-shutdown.enabled", true);
    properties.put("micronaut.lifecycle.graceful-shutdown.grace-period", "20s");
    if (!server.allowedOrigins().isEmpty()) {
      origins(server.allowedOrigins(), properties);
    }
  }

  /** Callers bear their token themselves, so browsers need not send what they keep. */
  private static void origins(List<String> allowed, Map<String, Object> properties) {
    String web = "micronaut.server.cors.configurations.web.";
    properties.put("micronaut.server.cors.enabled", true);
    properties.put(web + "allowed-origins", allowed);
    properties.put(web + "allow-credentials", false);
    properties.put(web + "exposed-headers", WebDefaults.EXPOSED_HEADERS);
    properties.put(web + "max-age", HOUR);
  }

  private static void metrics(ServerSettings server, Map<String, Object> properties) {
    properties.put("endpoints.all.port", server.managementPort());
    properties.put("endpoints.prometheus.enabled", true);
    properties.put("endpoints.prometheus.sensitive", false);
    properties.put("micronaut.metrics.enabled", true);
    properties.put("micronaut.metrics.export.prometheus.enabled", true);
  }
}
