package dev.countersign.web.person;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.ImmutableSecret;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import dev.countersign.web.TokenKeys;
import dev.countersign.web.WebSettings;
import dev.countersign.web.problem.Problem;
import dev.countersign.web.problem.TokenFlaw;
import io.micronaut.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells whose token it is, if it is genuine, in time, and meant for us. */
@Singleton
final class TokenVerifier {
  private static final Logger LOG = LoggerFactory.getLogger("countersign.token");

  /** By so much clocks may differ. */
  static final Duration SKEW = Duration.ofSeconds(60);

  private static final long KEYS_FETCHED_AT_MOST_EVERY_MS = 10_000;

  private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
  private final TokenClaims claims;
  private final ClaimFlaws flaws;
  private volatile boolean keysRead;

  TokenVerifier(WebSettings settings) {
    claims = new TokenClaims(settings);
    flaws = new ClaimFlaws(settings);
    processor.setJWSKeySelector(keys(settings.keys()));
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(
            JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
    processor.setJWTClaimsSetVerifier(claimsVerifier(settings));
  }

  /** What a token is worth. */
  sealed interface Verified {
    /** It is that person's. */
    record Genuine(CallerAuthentication caller) implements Verified {}

    /** It is not to be trusted. */
    record Refused(TokenFlaw flaw) implements Verified {}
  }

  /** What it is worth; a problem where that cannot be told now. */
  Verified verify(String token) {
    try {
      JWTClaimsSet genuine = processor.process(token, null);
      keysRead = true;
      return caller(genuine);
    } catch (KeySourceException e) {
      return withoutKey(e);
    } catch (BadJWTException e) {
      return refused(e, flaws.of(token, Instant.now()));
    } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException e) {
      return refused(e, TokenFlaw.SIGNATURE);
    }
  }

  private Verified caller(JWTClaimsSet genuine) {
    try {
      return new Verified.Genuine(
          new CallerAuthentication(claims.actor(genuine), genuine.getExpirationTime().toInstant()));
    } catch (IllegalArgumentException e) {
      return refused(e, TokenFlaw.CLAIMS);
    }
  }

  private static Verified refused(Exception reason, TokenFlaw flaw) {
    LOG.debug("Token refused: {}", reason.getMessage());
    return new Verified.Refused(flaw);
  }

  /** A key that a key set just read does not have is no key of the issuer's. */
  private Verified withoutKey(KeySourceException e) {
    if (keysRead && e instanceof RateLimitReachedException) {
      return new Verified.Refused(TokenFlaw.SIGNATURE);
    }
    LOG.warn("The issuer's keys cannot be read: {}", e.getMessage());
    throw Problem.of(
            "authentication.unavailable", "The token cannot be verified now; try again soon.")
        .with(HttpHeaders.RETRY_AFTER, "5")
        .thrown();
  }

  private static JWSKeySelector<SecurityContext> keys(TokenKeys keys) {
    return switch (keys) {
      case TokenKeys.Secret(var secret) ->
          new JWSVerificationKeySelector<>(
              JWSAlgorithm.HS256, new ImmutableSecret<>(secret.getBytes(StandardCharsets.UTF_8)));
      case TokenKeys.KeySet(var url) ->
          new JWSVerificationKeySelector<>(
              Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256),
              JWKSourceBuilder.create(url)
                  .rateLimited(KEYS_FETCHED_AT_MOST_EVERY_MS)
                  .retrying(true)
                  .outageTolerantForever()
                  .build());
    };
  }

  private static DefaultJWTClaimsVerifier<SecurityContext> claimsVerifier(WebSettings settings) {
    var exact = new JWTClaimsSet.Builder();
    settings.issuer().ifPresent(exact::issuer);
    var verifier =
        new DefaultJWTClaimsVerifier<SecurityContext>(
            settings.audience().orElse(null), exact.build(), Set.of("exp"));
    verifier.setMaxClockSkew((int) SKEW.toSeconds());
    return verifier;
  }
}
