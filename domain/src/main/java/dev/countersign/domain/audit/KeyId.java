package dev.countersign.domain.audit;

import java.util.regex.Pattern;

/** A short name of a public key: the first 32 hexadecimal digits of its hash. */
public record KeyId(String value) {
  private static final int DIGITS = 32;
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + DIGITS + "}");

  public KeyId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not the id of a key: " + value);
    }
  }

  static KeyId of(byte[] encoded) {
    return new KeyId(Hash.of(encoded).hex().substring(0, DIGITS));
  }

  @Override
  public String toString() {
    return value;
  }
}
