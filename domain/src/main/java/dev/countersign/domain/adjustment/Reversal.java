package dev.countersign.domain.adjustment;

import java.time.LocalDate;

/** What somebody says who takes a posted adjustment back. */
public record Reversal(LocalDate date, String reason, String description) {
  /** The reason where none is given: one of Zoho's own, for any direction. */
  public static final String DEFAULT_REASON = "Stocktaking results";
}
