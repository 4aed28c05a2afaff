package dev.countersign.bootstrap.configuration;

import dev.countersign.application.audit.SealingKeys;
import dev.countersign.domain.audit.SealKey;
import dev.countersign.domain.audit.SigningKey;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The keys that seal the audit trail. */
final class AuditSettings {
  private static final String SIGNING = "AUDIT_SIGNING_KEY";
  private static final String PREVIOUS = "AUDIT_PREVIOUS_SIGNING_KEY";
  private static final String PUBLIC = "AUDIT_PUBLIC_KEYS";

  private AuditSettings() {}

  static SealingKeys read(Environment environment) {
    String signing =
        environment.required(SIGNING, "the Ed25519 private key that seals the audit trail");
    return new SealingKeys(
        checked(SIGNING, signing, SigningKey::parse),
        environment.text(PUBLIC).map(AuditSettings::earlier).orElse(List.of()),
        environment.text(PREVIOUS).map(key -> checked(PREVIOUS, key, SigningKey::parse)));
  }

  private static List<SealKey> earlier(String keys) {
    return Arrays.stream(keys.split(",", -1))
        .map(key -> checked(PUBLIC, key, SealKey::parse))
        .toList();
  }

  private static <T> T checked(String name, String value, Function<String, T> reader) {
    try {
      return reader.apply(value.strip());
    } catch (IllegalArgumentException e) {
      throw new ConfigurationRefused(name + " is " + e.getMessage());
    }
  }
}
