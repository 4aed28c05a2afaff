package dev.countersign.web.api;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;

/** Makes tokens as the issuer would. */
public final class Tokens {
  public static final String SECRET = "a secret of more than thirty-two bytes";

  private Tokens() {}

  /** A name and the roles behind it, such as {@code "ann:CLERK,APPROVER"}; everywhere at home. */
  public static String of(String who) {
    return signed(claims(who).build(), SECRET);
  }

  public static String at(String who, String... locations) {
    return signed(claims(who).claim("locations", List.of(locations)).build(), SECRET);
  }

  /** Claims of a token that is valid for an hour. */
  public static JWTClaimsSet.Builder claims(String who) {
    String[] parts = who.split(":", 2);
    return new JWTClaimsSet.Builder()
        .subject(parts[0])
        .claim("name", "Name of " + parts[0])
        .claim("roles", Arrays.asList(parts[1].split(",", -1)))
        .expirationTime(Date.from(Instant.now().plusSeconds(3600)));
  }

  public static String signed(JWTClaimsSet claims, String secret) {
    try {
      var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
      token.sign(new MACSigner(secret.getBytes(StandardCharsets.UTF_8)));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
