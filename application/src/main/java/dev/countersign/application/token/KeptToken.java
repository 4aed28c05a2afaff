package dev.countersign.application.token;

import java.time.Duration;

/**
 * A token as all replicas share it.
 *
 * @param number rises with each token
 * @param sealed the token, as whoever got it has encrypted it
 * @param freshFor how long it is used without renewing it; not positive once it is to be renewed
 * @param goodFor how long the ERP takes it; not positive once it has run out
 */
public record KeptToken(long number, String sealed, Duration freshFor, Duration goodFor) {
  public boolean isFresh() {
    return freshFor.isPositive();
  }

  public boolean isGood() {
    return goodFor.isPositive();
  }
}
