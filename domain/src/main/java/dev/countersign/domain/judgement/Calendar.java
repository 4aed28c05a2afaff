package dev.countersign.domain.judgement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which dates may be adjusted.
 *
 * @param today in the organisation's time zone
 * @param maxBackdateDays how many days back of today
 * @param closedThrough the last day of the closed periods, where there are some
 */
public record Calendar(LocalDate today, int maxBackdateDays, Optional<LocalDate> closedThrough) {
  public LocalDate oldest() {
    return today.minusDays(maxBackdateDays);
  }
}
