package dev.countersign.domain.judgement;

import dev.countersign.domain.measure.Quantity;
import java.math.BigDecimal;

/** How exact and how large a figure may be. */
final class Figures {
  /** Decimals of a quantity that Zoho keeps. */
  static final int QUANTITY_DECIMALS = 6;

  private static final int MOST_DIGITS = 15;
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000);

  private Figures() {}

  static boolean hasTooManyDecimals(Quantity quantity) {
    return quantity.value().scale() > QUANTITY_DECIMALS;
  }

  static boolean isOutOfRange(BigDecimal figure) {
    return figure.precision() > MOST_DIGITS || figure.abs().compareTo(LARGEST) > 0;
  }

  /** What an allocation's quantity must be: above 0, and one that the ERP can keep. */
  static boolean canBeAllocated(Quantity quantity) {
    return quantity.sign() > 0 && !hasTooManyDecimals(quantity) && !isOutOfRange(quantity.value());
  }
}
