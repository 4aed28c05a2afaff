package dev.countersign.web.person;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.countersign.web.WebSettings;
import dev.countersign.web.problem.TokenFlaw;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;

/** Tells for which of its claims a token of a good signature was refused. */
final class ClaimFlaws {
  private final WebSettings settings;

  ClaimFlaws(WebSettings settings) {
    this.settings = settings;
  }

  /** One whose claims are none at all is no token. */
  TokenFlaw of(String token, Instant now) {
    try {
      return of(SignedJWT.parse(token).getJWTClaimsSet(), now);
    } catch (ParseException _) {
      return TokenFlaw.SIGNATURE;
    }
  }

  private TokenFlaw of(JWTClaimsSet claims, Instant now) {
    if (settings.audience().filter(ours -> !claims.getAudience().contains(ours)).isPresent()) {
      return TokenFlaw.AUDIENCE;
    }
    if (settings.issuer().filter(ours -> !ours.equals(claims.getIssuer())).isPresent()) {
      return TokenFlaw.ISSUER;
    }
    return inTime(claims, now);
  }

  private static TokenFlaw inTime(JWTClaimsSet claims, Instant now) {
    Date end = claims.getExpirationTime();
    if (end == null) {
      return TokenFlaw.CLAIMS;
    }
    Date begin = claims.getNotBeforeTime();
    boolean isEarly = begin != null && begin.toInstant().isAfter(now);
    return end.toInstant().isBefore(now)
        ? TokenFlaw.EXPIRED
        : isEarly ? TokenFlaw.NOT_YET_VALID : TokenFlaw.CLAIMS;
  }
}
