package dev.countersign.application.erp;

import java.math.BigInteger;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Our own code on an ERP document, by which it is found again: {@code CS} and 12 Crockford base-32
 * characters, made anew for each version that may be sent.
 */
public record ReferenceCode(String value) {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final Pattern FORM = Pattern.compile("CS[0-9A-HJKMNP-TV-Z]{12}");
  private static final int CHARACTERS = 12;
  private static final int BITS = 5;

  public ReferenceCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a reference code: '" + value + "'");
    }
  }

  /** Makes one of the 60 lowest bits of a UUID, which are random in versions 4 and 7. */
  public static ReferenceCode of(UUID random) {
    BigInteger bits = BigInteger.valueOf(random.getLeastSignificantBits() & (1L << 60) - 1);
    var code = new StringBuilder("CS");
    for (int i = CHARACTERS - 1; i >= 0; i--) {
      code.append(ALPHABET.charAt(bits.shiftRight(i * BITS).intValue() & 31));
    }
    return new ReferenceCode(code.toString());
  }

  /** Whether a reference number is the code, or ends in a blank and the code. */
  public boolean isBorneBy(String referenceNumber) {
    return (" " + referenceNumber).endsWith(" " + value);
  }

  @Override
  public String toString() {
    return value;
  }
}
