package dev.countersign.web;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.PropertySource;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The server's settings that the contract rests on; configuration files may override them. */
@ContextConfigurer
public final class WebDefaults implements ApplicationContextConfigurer {
  /** What a browser's script is to see of an answer beside its body. */
  public static final List<String> EXPOSED_HEADERS =
      List.of(
          "Age",
          "Content-Disposition",
          "ETag",
          "Idempotent-Replayed",
          "Location",
          "Preference-Applied",
          "Retry-After",
          "WWW-Authenticate",
          "X-Request-Id");

  private static final int LARGEST_BODY = 1024 * 1024;

  /** Connections are watched over by ours. */
  private static final Duration NO_TIME_OUT = Duration.ofSeconds(-1);

  private static final int BELOW_EVERY_FILE = -10_000;

  @Override
  public void configure(ApplicationContextBuilder builder) {
    builder.propertySources(PropertySource.of("countersign-web", settings(), BELOW_EVERY_FILE));
  }

  private static Map<String, Object> settings() {
    return Map.ofEntries(
        Map.entry("micronaut.server.max-request-size", LARGEST_BODY),
        Map.entry("micronaut.server.idle-timeout", NO_TIME_OUT),
        Map.entry("micronaut.serde.jackson.generator-features.WRITE_BIGDECIMAL_AS_PLAIN", true),
        Map.entry("micronaut.security.reject-not-found", false),
        Map.entry("micronaut.security.token.jwt.enabled", false),
        Map.entry("micronaut.security.basic-auth.enabled", false),
        Map.entry("micronaut.security.endpoints.login.enabled", false),
        Map.entry("micronaut.security.endpoints.logout.enabled", false),
        Map.entry("micronaut.security.endpoints.introspection.enabled", false),
        Map.entry("endpoints.all.enabled", false));
  }
}
