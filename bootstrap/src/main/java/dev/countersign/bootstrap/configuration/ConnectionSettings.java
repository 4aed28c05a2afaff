package dev.countersign.bootstrap.configuration;

import dev.countersign.web.ConnectionTimes;
import java.time.Duration;

/** How long callers are waited for. */
final class ConnectionSettings {
  private static final Duration LEAST = Duration.ofSeconds(1);

  /** Nobody who listens, or waits for the ERP, is to be hung up on. */
  private static final Duration LEAST_ANSWER = Duration.ofSeconds(30);

  private static final Duration MOST = Duration.ofHours(24);

  private ConnectionSettings() {}

  static ConnectionTimes read(Environment environment) {
    return new ConnectionTimes(
        environment.duration("HTTP_HEAD_TIMEOUT", "20s", LEAST, MOST),
        environment.duration("HTTP_BODY_TIMEOUT", "60s", LEAST, MOST),
        environment.duration("HTTP_IDLE_TIMEOUT", "75s", LEAST, MOST),
        environment.duration("HTTP_ANSWER_TIMEOUT", "5m", LEAST_ANSWER, MOST),
        environment.duration("HTTP_STALL_TIMEOUT", "60s", LEAST, MOST),
        ConnectionTimes.SHIPPED.ping());
  }
}
