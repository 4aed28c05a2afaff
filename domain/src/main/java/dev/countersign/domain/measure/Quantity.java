package dev.countersign.domain.measure;

import java.math.BigDecimal;

/**
 * An exact number of an item's stock-keeping unit, signed where it changes stock.
 *
 * @param value the number, without trailing zeros
 */
public record Quantity(BigDecimal value) implements Comparable<Quantity> {
  public static final Quantity ZERO = new Quantity(BigDecimal.ZERO);
  public static final Quantity ONE = new Quantity(BigDecimal.ONE);

  public Quantity {
    value = Exact.normalised(value);
  }

  /**
   * Reads a plain or scientific decimal; throws {@link NumberFormatException} for anything else.
   */
  public static Quantity of(String text) {
    return new Quantity(new BigDecimal(text));
  }

  public Quantity plus(Quantity other) {
    return new Quantity(value.add(other.value));
  }

  public Quantity minus(Quantity other) {
    return new Quantity(value.subtract(other.value));
  }

  public Quantity absolute() {
    return new Quantity(value.abs());
  }

  public Quantity negated() {
    return new Quantity(value.negate());
  }

  /** What so many cost at that rate, unrounded. */
  public Amount at(Amount rate) {
    return new Amount(value.multiply(rate.value()));
  }

  /** The smaller of the two. */
  public Quantity min(Quantity other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public boolean isMoreThan(Quantity other) {
    return compareTo(other) > 0;
  }

  public boolean isWhole() {
    return value.scale() == 0;
  }

  public int sign() {
    return value.signum();
  }

  @Override
  public int compareTo(Quantity other) {
    return value.compareTo(other.value);
  }

  /** Plain decimal notation, never with an exponent. */
  @Override
  public String toString() {
    return value.toPlainString();
  }
}
