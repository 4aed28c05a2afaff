package dev.countersign.persistence.adjustment;

import dev.countersign.application.adjustment.KeepAnswer;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.adjustment.StoreChange;
import dev.countersign.application.adjustment.StoreChange.Undone;
import dev.countersign.application.adjustment.StoreSubmission;
import dev.countersign.application.adjustment.Stored;
import dev.countersign.application.audit.AuditTrail;
import dev.countersign.application.erp.ErpProgress;
import dev.countersign.application.erp.ErpState;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.Cancelled;
import dev.countersign.persistence.answer.JdbcKeptAnswers;
import dev.countersign.persistence.answer.JdbcKeptAnswers.Taking;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;

/** One business change inside its transaction: the key first, the finished answer last. */
@Singleton
final class Storing {
  private static final long FIRST_VERSION = 1;

  private final AdjustmentTable adjustments;
  private final Outbox outbox;
  private final JdbcKeptAnswers answers;
  private final AuditTrail audit;
  private final Worths worths;

  Storing(
      AdjustmentTable adjustments,
      Outbox outbox,
      JdbcKeptAnswers answers,
      AuditTrail audit,
      Worths worths) {
    this.adjustments = adjustments;
    this.outbox = outbox;
    this.answers = answers;
    this.audit = audit;
    this.worths = worths;
  }

  Stored store(StoreChange change) {
    return change.next().version() == FIRST_VERSION
        ? created(change)
        : withKey(change.keep(), () -> changed(change));
  }

  /** The key, then the creator's and the adjustment's locks, then the day's total. */
  Stored submit(StoreSubmission submission) {
    return withKey(
        submission.keep(),
        () ->
            adjustments
                .lock(submission.id(), submission.day().creator())
                .map(before -> submitted(before, submission))
                .orElseGet(Stored.Stale::new));
  }

  private Stored submitted(RecordedAdjustment before, StoreSubmission submission) {
    StoreChange change = submission.change().apply(worths.of(submission.day()));
    return follows(before, change) ? changed(before, change) : new Stored.Stale();
  }

  private Stored withKey(Optional<KeepAnswer> keep, Supplier<Stored> work) {
    return unlessInUse(keep.map(answers::take), work);
  }

  private static Stored unlessInUse(Optional<Taking> taking, Supplier<Stored> work) {
    return switch (taking.orElseGet(Taking.Taken::new)) {
      case Taking.InUse(var answer) -> new Stored.KeyInUse(answer);
      case Taking.Taken _ -> work.get();
    };
  }

  /** What is new depends on nothing that is there, so its answer goes with the key. */
  private Stored created(StoreChange change) {
    var recorded = new RecordedAdjustment(change.next(), progress(ErpProgress.NOT_SENT, change));
    return unlessInUse(
        change.keep().map(keep -> answers.take(keep, keep.answer().apply(recorded))),
        () ->
            adjustments.insert(recorded).orElseGet(() -> queuedAndNoted(change, recorded, false)));
  }

  private Stored changed(StoreChange change) {
    Adjustment next = change.next();
    return adjustments
        .lock(next.id())
        .filter(before -> follows(before, change))
        .map(before -> changed(before, change))
        .orElseGet(Stored.Stale::new);
  }

  private static boolean follows(RecordedAdjustment before, StoreChange change) {
    return before.adjustment().version() == change.next().version() - 1;
  }

  private Stored changed(RecordedAdjustment before, StoreChange change) {
    if (change.undone() == Undone.DROP_UNSENT && outbox.wasAnyUndoneSent(change.next().id())) {
      return new Stored.MaybeSent();
    }
    if (change.undone() == Undone.DROP_FAILED && before.erp().state() != ErpState.FAILED) {
      return new Stored.Stale();
    }
    var recorded = before.next(change.next(), progress(before.erp(), change));
    return adjustments
        .update(before, recorded, !letsGo(recorded))
        .orElseGet(() -> done(change, recorded, before.erp().hasUndone()));
  }

  private Stored done(StoreChange change, RecordedAdjustment recorded, boolean hadUndone) {
    Stored done = queuedAndNoted(change, recorded, hadUndone);
    change.keep().ifPresent(keep -> finish(keep, recorded));
    return done;
  }

  private Stored queuedAndNoted(
      StoreChange change, RecordedAdjustment recorded, boolean hadUndone) {
    if (change.drops() && hadUndone) {
      outbox.dropUndone(change.next().id());
    }
    outbox.queue(change.next().id(), change.steps(), hadUndone && !change.drops(), change.entry());
    audit.append(change.entry());
    return new Stored.Done(recorded);
  }

  private void finish(KeepAnswer keep, RecordedAdjustment recorded) {
    answers.finish(keep, keep.answer().apply(recorded));
  }

  /** Whether it was given up before anything was sent, so that its reference is free again. */
  private boolean letsGo(RecordedAdjustment recorded) {
    return recorded.adjustment() instanceof Cancelled
        && !recorded.erp().hasUndone()
        && (recorded.erp().reference().isEmpty() || !outbox.wasAnySent(recorded.adjustment().id()));
  }

  private ErpProgress progress(ErpProgress before, StoreChange change) {
    boolean drops = change.drops() && before.hasUndone();
    ErpProgress left = drops ? before.droppingUndone(outbox.lastDone(change.next().id())) : before;
    return change.steps().isEmpty() || left.hasUndone()
        ? left
        : left.sending(change.steps().getFirst());
  }
}
