package dev.countersign.simulator.zoho;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * What every operation needs: the books, the rules as they are now, the clock, the organisation.
 */
final class Office {
  final Books books;
  final ZohoSettings settings;
  private volatile ZohoRules rules;

  Office(ZohoSettings settings, Books books) {
    this.settings = settings;
    this.books = books;
    this.rules = settings.rules();
  }

  ZohoRules rules() {
    return rules;
  }

  void rules(ZohoRules next) {
    rules = next;
  }

  Instant now() {
    InstantSource clock = settings.clock();
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  Instant after(long millis) {
    return now().plus(Duration.ofMillis(millis));
  }

  /** Only plain stock, and only where the rules say so, may fall below zero. */
  boolean mayBeNegative(Place place) {
    return place.isWhole()
        && rules.negativePlainStock()
        && books
            .catalogue
            .item(place.itemId())
            .filter(it -> it.tracking() == Tracking.NONE && !it.bins())
            .isPresent();
  }
}
