package dev.countersign.application.token;

import java.util.regex.Pattern;

/**
 * Whose token it is, by a SHA-256 hash in hexadecimal of everything that it is got with: other
 * credentials are another account, and inherit neither token nor failures.
 */
public record TokenAccount(String hash) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  public TokenAccount {
    if (!FORM.matcher(hash).matches()) {
      throw new IllegalArgumentException("not a SHA-256 hash: '" + hash + "'");
    }
  }
}
