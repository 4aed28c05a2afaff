package dev.countersign.web.problem;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Optional;

/** Why a token was not taken, in words that give nothing of it away (RFC 6750, section 3). */
public enum TokenFlaw {
  SIGNATURE("is no JWT that is signed by a key trusted here"),
  EXPIRED("has expired"),
  NOT_YET_VALID("is not valid yet"),
  ISSUER("is of an issuer that is not trusted here"),
  AUDIENCE("is not meant for this service"),
  CLAIMS("lacks a claim, or has one that cannot be read");

  private static final String ATTRIBUTE = "countersign.token-flaw";

  private final String words;

  TokenFlaw(String words) {
    this.words = words;
  }

  /** Has whoever refuses the call say so. */
  public void noteOn(HttpRequest<?> request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  static Optional<TokenFlaw> of(HttpRequest<?> request) {
    return request.getAttribute(ATTRIBUTE, TokenFlaw.class);
  }

  Problem problem() {
    String description = "The token " + words;
    return Problem.of("authentication.required", description + ".")
        .with(
            HttpHeaders.WWW_AUTHENTICATE,
            "Bearer realm=\"countersign\", error=\"invalid_token\", error_description=\""
                + description
                + "\"");
  }
}
