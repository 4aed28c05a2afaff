package dev.countersign.application.adjustment;

import dev.countersign.domain.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A day of somebody who creates adjustments.
 *
 * @param from its first moment
 * @param until the first moment after it
 */
public record CreatorsDay(PersonId creator, Instant from, Instant until) {
  /** Which may have 23 or 25 hours there. */
  public static CreatorsDay of(PersonId creator, LocalDate day, ZoneId there) {
    return new CreatorsDay(
        creator,
        day.atStartOfDay(there).toInstant(),
        day.plusDays(1).atStartOfDay(there).toInstant());
  }

  public boolean holds(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(until);
  }
}
