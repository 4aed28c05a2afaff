package dev.countersign.zoho;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What Zoho has refused to a token just renewed: there a scope or a permission is missing, and
 * another token would be refused too. Without this every call would cost one of the ten renewals.
 */
final class RefusedScopes {
  /** How long the same is not tried with another token. */
  private static final Duration SAME_SCOPE = Duration.ofMinutes(5);

  /** How long nothing is: less than ten such times make ten minutes. */
  private static final Duration ANY_SCOPE = Duration.ofSeconds(75);

  private final Map<String, Instant> until = new ConcurrentHashMap<>();
  private final InstantSource clock;
  private volatile Instant anyUntil = Instant.MIN;

  RefusedScopes(InstantSource clock) {
    this.clock = clock;
  }

  /** Whether another token would not help. */
  boolean contains(String scope) {
    Instant now = clock.instant();
    return now.isBefore(anyUntil) || now.isBefore(until.getOrDefault(scope, Instant.MIN));
  }

  /** A token just renewed was refused there. */
  void add(String scope) {
    Instant now = clock.instant();
    until.put(scope, now.plus(SAME_SCOPE));
    anyUntil = now.plus(ANY_SCOPE);
  }

  /** Zoho takes the token there. */
  void remove(String scope) {
    until.remove(scope);
  }
}
