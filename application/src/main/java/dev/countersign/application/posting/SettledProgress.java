package dev.countersign.application.posting;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpProgress;
import dev.countersign.application.erp.ErpState;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.erp.Operation;
import dev.countersign.application.posting.StepResult.Absent;
import java.time.Instant;
import java.util.Optional;

/** How an adjustment's progress goes on from what became of a step; the same in every store. */
public final class SettledProgress {
  private SettledProgress() {}

  /**
   * What else is in the adjustment's queue.
   *
   * @param lastDone what was done before the step
   * @param following the step behind it
   */
  public record Around(Optional<Operation> lastDone, Optional<ErpStep> following) {
    public static final Around NOTHING = new Around(Optional.empty(), Optional.empty());
  }

  /**
   * After a step has come to this.
   *
   * @param nextAttemptAt when it goes on, where it waits
   */
  public static ErpProgress after(
      ErpProgress before,
      ErpStep step,
      StepResult result,
      Optional<Instant> nextAttemptAt,
      Around around) {
    Optional<DocumentId> document = document(before, step, result);
    return switch (result) {
      case StepResult.Confirmed _ ->
          around
              .following()
              .map(next -> before.about(document).sending(next))
              .orElseGet(() ->
                  before.comingTo(ErpState.IN_STEP, document, Optional.empty(), Optional.empty()));
      case StepResult.SendAgain(_, var absent, var error) ->
          counting(before, absent)
              .comingTo(ErpState.RETRYING, document, nextAttemptAt, Optional.of(error));
      case StepResult.CheckAgain(_, var error) ->
          before.comingTo(ErpState.RETRYING, document, nextAttemptAt, Optional.of(error));
      case StepResult.LookAgain(_, _, var error) ->
          before.comingTo(ErpState.UNCERTAIN, document, nextAttemptAt, Optional.of(error));
      case StepResult.ConfirmAgain _ ->
          before.comingTo(ErpState.RETRYING, document, nextAttemptAt, Optional.empty());
      case StepResult.Failed(_, var error) ->
          before.comingTo(ErpState.FAILED, document, Optional.empty(), Optional.of(error));
      case StepResult.GivenUp(var error) ->
          around
              .following()
              .map(before::sending)
              .orElseGet(() -> before.givingUp(around.lastDone(), error));
    };
  }

  private static ErpProgress counting(ErpProgress before, Absent absent) {
    return absent == Absent.UNSENT ? before.unsent() : before;
  }

  private static Optional<DocumentId> document(
      ErpProgress before, ErpStep step, StepResult result) {
    return switch (result) {
      case StepResult.Confirmed _ when takesAway(step) -> Optional.empty();
      case StepResult.Confirmed(var document) -> document.or(before::documentId);
      case StepResult.ConfirmAgain(var document, _) -> Optional.of(document);
      case StepResult.Failed(var document, _) -> document;
      case StepResult.SendAgain _,
          StepResult.LookAgain _,
          StepResult.CheckAgain _,
          StepResult.GivenUp _ ->
          before.documentId();
    };
  }

  private static boolean takesAway(ErpStep step) {
    return step instanceof ErpStep.Delete || step instanceof ErpStep.Voiding;
  }
}
