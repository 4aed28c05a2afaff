package dev.countersign.application.budget;

import java.time.Duration;

/**
 * How many requests all replicas together make at most.
 *
 * @param perMinute within any {@code minute}
 * @param perDay of the ERP's day
 * @param atOnce under way at the same time
 * @param minute how long a request counts after its end, for an ERP that counts a rolling window
 */
public record RequestLimits(int perMinute, int perDay, int atOnce, Duration minute) {
  public RequestLimits {
    if (perMinute < 1 || perDay < 1 || atOnce < 1 || !minute.isPositive()) {
      throw new IllegalArgumentException(
          "limits must be above 0: %d a minute, %d a day, %d at once, %s"
              .formatted(perMinute, perDay, atOnce, minute));
    }
  }

  /** With a minute of 60 seconds. */
  public static RequestLimits of(int perMinute, int perDay, int atOnce) {
    return new RequestLimits(perMinute, perDay, atOnce, Duration.ofSeconds(60));
  }
}
