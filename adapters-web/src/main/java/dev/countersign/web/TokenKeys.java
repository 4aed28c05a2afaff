package dev.countersign.web;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** By what a token's signature is verified. */
public sealed interface TokenKeys {
  /** A secret that the issuer shares with us (HS256), at least 32 bytes of UTF-8. */
  record Secret(String value) implements TokenKeys {
    private static final int SHORTEST = 32;

    public Secret {
      if (value.getBytes(StandardCharsets.UTF_8).length < SHORTEST) {
        throw new IllegalArgumentException("JWT_SECRET is shorter than " + SHORTEST + " bytes");
      }
    }

    /** Never the secret. */
    @Override
    public String toString() {
      return "Secret[]";
    }
  }

  /** The issuer's public keys (RS256, ES256), read from there. */
  record KeySet(URL url) implements TokenKeys {
    /** Refuses what is not a URL of HTTP. */
    public static KeySet at(String url) {
      try {
        URI uri = URI.create(url);
        if (!"https".equals(uri.getScheme()) && !"http".equals(uri.getScheme())) {
          throw new IllegalArgumentException("scheme " + uri.getScheme());
        }
        return new KeySet(uri.toURL());
      } catch (IllegalArgumentException | MalformedURLException e) {
        throw new IllegalArgumentException("JWT_JWKS_URL is not a URL: '" + url + "'", e);
      }
    }
  }
}
