package dev.countersign.persistence.adjustment;

import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.adjustment.Stored;
import dev.countersign.application.audit.AuditTrail;
import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpProgress;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.posting.ClaimedStep.Task;
import dev.countersign.application.posting.Intervention;
import dev.countersign.application.posting.Intervention.Remedy;
import dev.countersign.application.posting.SettledProgress;
import dev.countersign.application.posting.StepResult;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.persistence.answer.JdbcKeptAnswers;
import dev.countersign.persistence.answer.JdbcKeptAnswers.Taking;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** One intervention inside its transaction; locks the adjustment before its steps. */
@Singleton
final class Intervening {
  private final AdjustmentTable adjustments;
  private final Outbox outbox;
  private final JdbcKeptAnswers answers;
  private final AuditTrail audit;

  Intervening(
      AdjustmentTable adjustments, Outbox outbox, JdbcKeptAnswers answers, AuditTrail audit) {
    this.adjustments = adjustments;
    this.outbox = outbox;
    this.answers = answers;
    this.audit = audit;
  }

  /** The key first, the finished answer last. */
  Stored keep(Intervention intervention) {
    return switch (intervention.keep().map(answers::take).orElseGet(Taking.Taken::new)) {
      case Taking.InUse(var answer) -> new Stored.KeyInUse(answer);
      case Taking.Taken _ -> kept(intervention);
    };
  }

  private Stored kept(Intervention intervention) {
    return adjustments
        .lock(intervention.id())
        .filter(before -> before.adjustment().version() == intervention.version())
        .flatMap(before ->
            remedied(intervention, before).map(after -> kept(intervention, before, after)))
        .orElseGet(Stored.Stale::new);
  }

  /** Asked once the document is written: of two that write it at once, each sees the other. */
  private Optional<Stored> taken(Intervention intervention) {
    return intervention
        .remedy()
        .document()
        .flatMap(document ->
            adjustments
                .bearing(document, intervention.id())
                .map(other -> new Stored.DocumentTaken(document, other)));
  }

  private Stored kept(Intervention intervention, RecordedAdjustment before, ErpProgress after) {
    RecordedAdjustment recorded =
        before.next(intervention.next().orElse(before.adjustment()), after);
    Optional<Stored> refusal =
        adjustments.update(before, recorded, true).or(() -> taken(intervention));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    audit.append(intervention.entry());
    intervention.keep().ifPresent(keep -> answers.finish(keep, keep.answer().apply(recorded)));
    return new Stored.Done(recorded);
  }

  /** Empty where the steps are not in the state that the remedy needs. */
  private Optional<ErpProgress> remedied(Intervention intervention, RecordedAdjustment recorded) {
    AdjustmentId id = intervention.id();
    ErpProgress before = recorded.erp();
    Optional<StepRow> head = outbox.head(id);
    return switch (intervention.remedy()) {
      case Remedy.Retry() ->
          head.filter(row -> row.state() == StepRow.State.FAILED)
              .map(row -> retried(intervention, row, before));
      case Remedy.Tell(var step) ->
          head.isPresent() || !recorded.allows(step)
              ? Optional.empty()
              : Optional.of(told(intervention, step, before));
      case Remedy.Confirm(var document) ->
          decidable(head, before)
              .map(row -> ended(row, new StepResult.Confirmed(Optional.of(document)), before));
      case Remedy.Book(var document) ->
          decidable(head, before).map(row -> booked(row, document, before));
      case Remedy.Fail(var error) ->
          decidable(head, before)
              .map(row -> ended(row, new StepResult.Failed(before.documentId(), error), before));
    };
  }

  private static Optional<StepRow> decidable(Optional<StepRow> head, ErpProgress before) {
    return head.filter(_ -> before.isForAPerson());
  }

  private ErpProgress booked(StepRow head, DocumentId document, ErpProgress before) {
    outbox.end(head, StepRow.State.DONE);
    outbox.dropUndone(new AdjustmentId(head.adjustmentId()));
    var done = new StepResult.Confirmed(Optional.of(document));
    return SettledProgress.after(
        before, outbox.step(head), done, Optional.empty(), SettledProgress.Around.NOTHING);
  }

  private ErpProgress retried(Intervention intervention, StepRow head, ErpProgress before) {
    Task task = Task.afterFailure(outbox.step(head), before.documentId().isPresent());
    outbox.retry(head, task, intervention.entry());
    return before.settingOut();
  }

  private ErpProgress told(Intervention intervention, ErpStep step, ErpProgress before) {
    outbox.queue(intervention.id(), List.of(step), false, intervention.entry());
    return before.sending(step);
  }

  private ErpProgress ended(StepRow head, StepResult end, ErpProgress before) {
    boolean done = end instanceof StepResult.Confirmed;
    outbox.end(head, done ? StepRow.State.DONE : StepRow.State.FAILED);
    Optional<ErpStep> following =
        done
            ? outbox.nextIsDue(new AdjustmentId(head.adjustmentId()), outbox.now())
            : Optional.empty();
    var around = new SettledProgress.Around(Optional.empty(), following);
    return SettledProgress.after(before, outbox.step(head), end, Optional.empty(), around);
  }
}
