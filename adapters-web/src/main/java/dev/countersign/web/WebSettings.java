package dev.countersign.web;

import java.util.Optional;

/**
 * What the HTTP adapter is configured with.
 *
 * @param issuer what a token's {@code iss} must be, where that is configured
 * @param audience what a token's {@code aud} must hold, where that is configured
 * @param requestsPerMinute of one person, who may have saved up as many
 * @param times how long callers are waited for
 */
public record WebSettings(
    TokenKeys keys,
    Optional<String> issuer,
    Optional<String> audience,
    ClaimNames claims,
    RoleMap roles,
    int requestsPerMinute,
    ConnectionTimes times) {
  /** Far more than a front end needs, far less than would stop the others. */
  public static final int SHIPPED_REQUESTS = 6000;

  /** With no more than keys: every name as shipped, any issuer, any audience. */
  public static WebSettings of(TokenKeys keys) {
    return new WebSettings(
        keys,
        Optional.empty(),
        Optional.empty(),
        ClaimNames.SHIPPED,
        RoleMap.SAME_NAMES,
        SHIPPED_REQUESTS,
        ConnectionTimes.SHIPPED);
  }
}
