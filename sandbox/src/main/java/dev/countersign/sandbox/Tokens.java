package dev.countersign.sandbox;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.countersign.domain.person.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** Signs the tokens that an identity provider would issue. */
final class Tokens {
  static final Duration LIFE = Duration.ofHours(12);

  private final byte[] secret;

  Tokens(String secret) {
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
  }

  String issue(DemoUser user, Instant now) {
    var claims =
        new JWTClaimsSet.Builder()
            .subject(user.name())
            .claim("name", user.fullName())
            .claim("roles", user.roles().stream().map(Role::name).toList())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(LIFE)))
            .build();
    var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
    try {
      token.sign(new MACSigner(secret));
    } catch (JOSEException e) {
      throw new IllegalStateException("the sandbox's secret cannot sign", e);
    }
    return token.serialize();
  }
}
