package dev.countersign.bootstrap;

import dev.countersign.bootstrap.configuration.ServerSettings;
import dev.countersign.bootstrap.configuration.Settings;
import java.util.HashMap;
import java.util.Map;

/** Says in Micronaut's words what the settings say. */
final class Properties {
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
      properties.put("micronaut.server.cors.enabled", true);
      properties.put(
          "micronaut.server.cors.configurations.web.allowed-origins", server.allowedOrigins());
    }
  }

  private static void metrics(ServerSettings server, Map<String, Object> properties) {
    properties.put("endpoints.all.port", server.managementPort());
    properties.put("endpoints.prometheus.enabled", true);
    properties.put("endpoints.prometheus.sensitive", false);
    properties.put("micronaut.metrics.enabled", true);
    properties.put("micronaut.metrics.export.prometheus.enabled", true);
  }
}
