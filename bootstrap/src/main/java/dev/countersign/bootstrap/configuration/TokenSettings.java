package dev.countersign.bootstrap.configuration;

import dev.countersign.web.ClaimNames;
import dev.countersign.web.RoleMap;
import dev.countersign.web.TokenKeys;
import dev.countersign.web.WebSettings;
import java.util.Optional;
import java.util.function.Function;

/**
 * How callers prove who they are: by a shared secret or by published keys, one of the two; how
 * often they may call, and how long they are waited for.
 */
final class TokenSettings {
  private static final int MOST_REQUESTS = 1_000_000;

  private TokenSettings() {}

  static WebSettings read(Environment environment) {
    return new WebSettings(
        keys(environment),
        environment.text("JWT_ISSUER"),
        environment.text("JWT_AUDIENCE"),
        new ClaimNames(
            environment.text("JWT_SUBJECT_CLAIM").orElse(ClaimNames.SHIPPED.subject()),
            ClaimNames.SHIPPED.name(),
            environment.text("JWT_ROLES_CLAIM").orElse(ClaimNames.SHIPPED.roles()),
            environment.text("JWT_LOCATIONS_CLAIM").orElse(ClaimNames.SHIPPED.locations())),
        checked(environment.text("JWT_ROLE_MAP"), RoleMap::parse).orElse(RoleMap.SAME_NAMES),
        environment.number("RATE_LIMIT_PER_USER", WebSettings.SHIPPED_REQUESTS, 1, MOST_REQUESTS),
        ConnectionSettings.read(environment));
  }

  private static TokenKeys keys(Environment environment) {
    Optional<TokenKeys> secret = checked(environment.text("JWT_SECRET"), TokenKeys.Secret::new);
    Optional<TokenKeys> keySet = checked(environment.text("JWT_JWKS_URL"), TokenKeys.KeySet::at);
    if (secret.isPresent() && keySet.isPresent()) {
      throw new ConfigurationRefused("JWT_SECRET and JWT_JWKS_URL are both set: only one may be");
    }
    return secret
        .or(() -> keySet)
        .orElseThrow(() ->
            new ConfigurationRefused(
                "JWT_SECRET is missing, and so is JWT_JWKS_URL: one of them must say how"
                    + " tokens are verified"));
  }

  private static <T> Optional<T> checked(
      Optional<String> text, Function<String, ? extends T> reader) {
    try {
      return text.map(reader);
    } catch (IllegalArgumentException e) {
      throw new ConfigurationRefused(String.valueOf(e.getMessage()));
    }
  }
}
