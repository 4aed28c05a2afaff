package dev.countersign.domain.catalogue;

import java.time.ZoneId;
import java.util.Currency;

/**
 * The one organisation that this deployment serves.
 *
 * @param timeZone in which dates such as "today" are meant
 * @param pricePrecision decimals of an amount
 */
public record Organisation(
    String id, String name, ZoneId timeZone, Currency currency, int pricePrecision) {
  public Organisation {
    if (pricePrecision < 0 || pricePrecision > 6) {
      throw new IllegalArgumentException("price precision " + pricePrecision);
    }
  }
}
