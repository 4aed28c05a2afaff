package dev.countersign.domain.judgement;

import java.time.LocalDate;

/** What is wrong with the date. */
public sealed interface DateViolation extends Violation {
  /** No date. */
  record Required() implements DateViolation {
    @Override
    public String code() {
      return "date.required";
    }
  }

  /** After today in the organisation's time zone. */
  record Future(LocalDate date, LocalDate today) implements DateViolation {
    @Override
    public String code() {
      return "date.future";
    }
  }

  /** On or before the last day of the closed periods. */
  record PeriodClosed(LocalDate date, LocalDate closedThrough) implements DateViolation {
    @Override
    public String code() {
      return "date.period_closed";
    }
  }

  /** Further back than is allowed. */
  record TooOld(LocalDate date, LocalDate oldest) implements DateViolation {
    @Override
    public String code() {
      return "date.too_old";
    }
  }
}
