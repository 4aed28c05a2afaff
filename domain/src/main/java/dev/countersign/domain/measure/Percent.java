package dev.countersign.domain.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact share of something, in hundredths.
 *
 * @param value the number, without trailing zeros
 */
public record Percent(BigDecimal value) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int SHOWN_DECIMALS = 2;

  public Percent {
    value = Exact.normalised(value);
  }

  /**
   * Reads a plain or scientific decimal; throws {@link NumberFormatException} for anything else.
   */
  public static Percent of(String text) {
    return new Percent(new BigDecimal(text));
  }

  /** Whether the part is at least this much of the whole, compared without rounding. */
  public boolean isReachedBy(Quantity part, Quantity whole) {
    return part.value().multiply(HUNDRED).compareTo(value.multiply(whole.value())) >= 0;
  }

  /**
   * What the part is of the whole, cut so that it is never above the truth, nor below this where
   * this is reached.
   */
  public Percent shown(Quantity part, Quantity whole) {
    int decimals = Math.max(SHOWN_DECIMALS, value.scale());
    return new Percent(
        part.value().multiply(HUNDRED).divide(whole.value(), decimals, RoundingMode.DOWN));
  }

  /** Plain decimal notation, never with an exponent. */
  @Override
  public String toString() {
    return value.toPlainString();
  }
}
