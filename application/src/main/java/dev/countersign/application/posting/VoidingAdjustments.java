package dev.countersign.application.posting;

import dev.countersign.application.adjustment.Changed;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.posting.Intervention.Remedy;
import dev.countersign.domain.adjustment.Action;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.judgement.DateViolation;
import dev.countersign.domain.judgement.Field;
import dev.countersign.domain.judgement.Finding;
import dev.countersign.domain.judgement.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Has the ERP take what is posted out of its books. The adjustment stays posted until the ERP
 * confirms, and for good where the ERP says no.
 */
public final class VoidingAdjustments {
  private final KeepingInterventions keeping;
  private final Supplier<Optional<LocalDate>> closedThrough;

  /**
   * Made once.
   *
   * @param closedThrough the last day of the closed periods, where there are some
   */
  public VoidingAdjustments(
      KeepingInterventions keeping, Supplier<Optional<LocalDate>> closedThrough) {
    this.keeping = keeping;
    this.closedThrough = closedThrough;
  }

  /**
   * Queues it.
   *
   * @param reason 1 to 500 characters
   */
  public Changed begin(Asked asked, String reason) {
    return keeping.keep(asked, Action.VOID, (before, _) -> resolved(before, reason));
  }

  private Resolved resolved(RecordedAdjustment before, String reason) {
    return no(before)
        .<Resolved>map(Resolved.Answer::new)
        .orElseGet(() ->
            new Resolved.Remedied(
                new Remedy.Tell(new ErpStep.Voiding()),
                Optional.empty(),
                Map.of("reason", reason)));
  }

  private Optional<Changed> no(RecordedAdjustment before) {
    return before
        .refusalToTakeBack()
        .<Changed>map(Changed.Refused::new)
        .or(() -> periodClosed(before.adjustment()));
  }

  private Optional<Changed> periodClosed(Adjustment posted) {
    LocalDate date = posted.content().date();
    return closedThrough
        .get()
        .filter(closed -> !date.isAfter(closed))
        .map(closed ->
            new Finding(new DateViolation.PeriodClosed(date, closed), Place.of(Field.DATE)))
        .map(finding -> new Changed.Invalid(List.of(finding)));
  }
}
