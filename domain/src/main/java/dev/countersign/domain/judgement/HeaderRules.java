package dev.countersign.domain.judgement;

import dev.countersign.domain.catalogue.Reason;
import java.time.LocalDate;
import java.util.Optional;

/** The rules of an adjustment's date and reason. */
final class HeaderRules {
  private final Outline outline;
  private final Optional<Reason> reason;
  private final Findings findings;

  /**
   * Of one adjustment.
   *
   * @param reason the configured one; empty where there is none such
   */
  HeaderRules(Outline outline, Optional<Reason> reason, Findings findings) {
    this.outline = outline;
    this.reason = reason;
    this.findings = findings;
  }

  void judge(Calendar calendar) {
    outline.date().ifPresent(date -> date(date, calendar));
    reason();
  }

  private void date(LocalDate date, Calendar calendar) {
    Place place = Place.of(Field.DATE);
    findings.addIf(
        date.isAfter(calendar.today()), new DateViolation.Future(date, calendar.today()), place);
    findings.addIf(
        date.isBefore(calendar.oldest()), new DateViolation.TooOld(date, calendar.oldest()), place);
    calendar
        .closedThrough()
        .filter(closed -> !date.isAfter(closed))
        .ifPresent(closed -> findings.add(new DateViolation.PeriodClosed(date, closed), place));
  }

  private void reason() {
    findings.addIf(
        reason.isEmpty(),
        new HeaderViolation.ReasonUnknown(outline.reason()),
        Place.of(Field.REASON));
    reason
        .filter(known -> known.descriptionRequired() && outline.description().isBlank())
        .ifPresent(known ->
            findings.add(
                new HeaderViolation.DescriptionRequired(known.text()),
                Place.of(Field.DESCRIPTION)));
  }
}
