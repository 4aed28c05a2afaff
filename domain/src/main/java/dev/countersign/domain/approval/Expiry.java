package dev.countersign.domain.approval;

import java.time.LocalDate;

/** Until when a batch is good. */
public sealed interface Expiry {
  /** Until that day, which is its last good one. */
  record On(LocalDate day) implements Expiry {}

  /** For ever. */
  record Never() implements Expiry {}

  /** Nobody could be asked. */
  record Unknown() implements Expiry {}
}
