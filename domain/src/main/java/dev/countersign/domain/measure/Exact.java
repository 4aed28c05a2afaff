package dev.countersign.domain.measure;

import java.math.BigDecimal;

/**
 * What every exact number here has in common: one form for one value, and a size that is safe to
 * print.
 */
final class Exact {
  private static final int MOST_DIGITS = 90;

  private Exact() {}

  static BigDecimal normalised(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    if (stripped.precision() > MOST_DIGITS || Math.abs((long) stripped.scale()) > MOST_DIGITS) {
      throw new IllegalArgumentException("number out of any measure: scale " + value.scale());
    }
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
