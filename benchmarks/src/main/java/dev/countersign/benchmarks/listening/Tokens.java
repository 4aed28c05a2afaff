package dev.countersign.benchmarks.listening;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes tokens as an issuer would. */
final class Tokens {
  static final String SECRET = "a secret for benchmarks, 32 bytes and more";
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
  private static final String HEADER = encoded("{\"alg\":\"HS256\"}");

  private Tokens() {}

  static String clerk(String person) {
    return signed(person, "");
  }

  /** Somebody who is at home there alone. */
  static String at(String location, String person) {
    return signed(person, ",\"locations\":[\"" + location + "\"]");
  }

  private static String signed(String person, String more) {
    long expires = Instant.now().plus(Duration.ofHours(2)).getEpochSecond();
    String claims =
        "{\"sub\":\"%s\",\"roles\":[\"CLERK\"],\"exp\":%d%s}".formatted(person, expires, more);
    String signed = HEADER + "." + encoded(claims);
    return signed + "." + ENCODER.encodeToString(mac(signed));
  }

  private static String encoded(String text) {
    return ENCODER.encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] mac(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
