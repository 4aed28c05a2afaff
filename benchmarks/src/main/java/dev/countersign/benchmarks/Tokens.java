package dev.countersign.benchmarks;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Makes tokens as an issuer would. */
public final class Tokens {
  static final String SECRET = "a secret for benchmarks, of 32 bytes and more";

  private Tokens() {}

  /** Somebody with that role, and all locations. */
  public static String of(String name, String role) {
    return signed(claims(name, role).build());
  }

  /** Somebody who is at home there alone. */
  public static String at(String location, String name, String role) {
    return signed(claims(name, role).claim("locations", List.of(location)).build());
  }

  private static JWTClaimsSet.Builder claims(String name, String role) {
    return new JWTClaimsSet.Builder()
        .subject(name)
        .claim("name", name)
        .claim("roles", List.of(role))
        .expirationTime(Date.from(Instant.now().plus(Duration.ofHours(6))));
  }

  private static String signed(JWTClaimsSet claims) {
    try {
      var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
      jwt.sign(new MACSigner(SECRET.getBytes(StandardCharsets.UTF_8)));
      return jwt.serialize();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
