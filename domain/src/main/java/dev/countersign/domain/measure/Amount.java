package dev.countersign.domain.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact amount of money in the organisation's currency, signed where it changes stock value.
 *
 * @param value the number, without trailing zeros
 */
public record Amount(BigDecimal value) implements Comparable<Amount> {
  public static final Amount ZERO = new Amount(BigDecimal.ZERO);

  public Amount {
    value = Exact.normalised(value);
  }

  /**
   * Reads a plain or scientific decimal; throws {@link NumberFormatException} for anything else.
   */
  public static Amount of(String text) {
    return new Amount(new BigDecimal(text));
  }

  public Amount plus(Amount other) {
    return new Amount(value.add(other.value));
  }

  public Amount absolute() {
    return new Amount(value.abs());
  }

  public Amount negated() {
    return new Amount(value.negate());
  }

  /** Half-up, to so many decimals. */
  public Amount rounded(int decimals) {
    return new Amount(value.setScale(decimals, RoundingMode.HALF_UP));
  }

  public int sign() {
    return value.signum();
  }

  @Override
  public int compareTo(Amount other) {
    return value.compareTo(other.value);
  }

  /** Plain decimal notation, never with an exponent. */
  @Override
  public String toString() {
    return value.toPlainString();
  }
}
