package dev.countersign.domain.adjustment;

import java.util.regex.Pattern;

/** The user's own reference: 1 to 38 visible ASCII characters with single inner blanks. */
public record Reference(String value) {
  /** With a blank and our code of 14 characters, an ERP's reference number has 53 at most. */
  public static final int LONGEST = 38;

  private static final Pattern ASCII = Pattern.compile("[ -~]+");

  public Reference {
    if (!isShort(value) || !hasForm(value)) {
      throw new IllegalArgumentException("not a reference: '" + value + "'");
    }
  }

  public static boolean isShort(String text) {
    return text.length() <= LONGEST;
  }

  public static boolean hasForm(String text) {
    return ASCII.matcher(text).matches() && text.equals(text.strip()) && !text.contains("  ");
  }

  @Override
  public String toString() {
    return value;
  }
}
