package dev.countersign.bootstrap.configuration;

import java.time.Duration;
import java.util.List;

/**
 * How postings are tried again.
 *
 * @param recheckDelays when an uncertain one is looked for again, one wait after the other
 * @param paused whether nothing is sent
 */
public record PostingSettings(
    List<Duration> recheckDelays, Duration retryDelay, Duration retryMaxDelay, boolean paused) {
  public PostingSettings {
    recheckDelays = List.copyOf(recheckDelays);
  }

  static PostingSettings read(Environment environment) {
    var settings =
        new PostingSettings(
            environment.durations("POSTING_RECHECK_DELAYS", "30s,2m,10m"),
            environment.duration("POSTING_RETRY_DELAY", "1s"),
            environment.duration("POSTING_RETRY_MAX_DELAY", "5m"),
            environment.flag("POSTING_PAUSED", false));
    if (settings.retryDelay().isZero()) {
      throw new ConfigurationRefused("POSTING_RETRY_DELAY must be above 0");
    }
    if (settings.retryMaxDelay().compareTo(settings.retryDelay()) < 0) {
      throw new ConfigurationRefused(
          "POSTING_RETRY_MAX_DELAY must not be below POSTING_RETRY_DELAY");
    }
    return settings;
  }
}
