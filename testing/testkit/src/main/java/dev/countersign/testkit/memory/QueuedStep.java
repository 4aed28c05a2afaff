package dev.countersign.testkit.memory;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.ClaimedStep.Task;
import dev.countersign.application.posting.Postings;
import dev.countersign.application.posting.StepResult;
import dev.countersign.application.posting.StepResult.Absent;
import dev.countersign.domain.adjustment.AdjustmentId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A step in the queue.
 *
 * @param task what its next claim has to do
 * @param counts what was tried
 * @param dueAt when it may be claimed
 * @param fence the number of its latest lease
 * @param leasedUntil when its lease runs out; empty where nobody holds one
 */
record QueuedStep(
    long number,
    AdjustmentId adjustmentId,
    ErpStep step,
    Instant since,
    String trace,
    Stage stage,
    Task task,
    Counts counts,
    Instant dueAt,
    long fence,
    Optional<Instant> leasedUntil) {
  /** How far it has got. */
  enum Stage {
    QUEUED,
    FAILED,
    DONE,
    GIVEN_UP
  }

  /**
   * What was tried.
   *
   * @param attempts write requests since it was queued, or set going again
   * @param sent write requests ever
   * @param refusedAt when the ERP first refused a request that was not looked for since
   */
  record Counts(int attempts, int tries, int sent, int looks, Optional<Instant> refusedAt) {
    static final Counts NONE = new Counts(0, 0, 0, 0, Optional.empty());

    Counts sending() {
      return new Counts(attempts + 1, tries + 1, sent + 1, looks, refusedAt);
    }

    Counts looked(int times) {
      return new Counts(attempts, tries, sent, times, refusedAt);
    }

    Counts after(Absent absent, Instant now) {
      return switch (absent) {
        case UNSENT -> new Counts(attempts - 1, tries, sent - 1, looks, refusedAt);
        case REFUSED ->
            new Counts(attempts, tries, sent, looks, refusedAt.or(() -> Optional.of(now)));
        case NOT_FOUND -> new Counts(attempts, tries, sent, 0, Optional.empty());
        case NO_EFFECT -> looked(looks + 1);
      };
    }

    Counts anew() {
      return new Counts(0, 0, sent, 0, Optional.empty());
    }
  }

  static QueuedStep of(
      long number, AdjustmentId adjustmentId, ErpStep step, Instant now, String trace) {
    return new QueuedStep(
        number,
        adjustmentId,
        step,
        now,
        trace,
        Stage.QUEUED,
        Task.SEND,
        Counts.NONE,
        now,
        0,
        Optional.empty());
  }

  /** Whether it holds back those behind it. */
  boolean isUndone() {
    return stage == Stage.QUEUED || stage == Stage.FAILED;
  }

  boolean isDue(Instant now) {
    return stage == Stage.QUEUED
        && !dueAt.isAfter(now)
        && leasedUntil.filter(until -> until.isAfter(now)).isEmpty();
  }

  boolean isHeldBy(ClaimedStep claim) {
    return stage == Stage.QUEUED && leasedUntil.isPresent() && fence == claim.fence();
  }

  /** What who claims it now has to do. */
  Task taskAt(Instant now) {
    return task == Task.SEND && step.creates() && isRefusedLongBefore(now) ? Task.CHECK : task;
  }

  private boolean isRefusedLongBefore(Instant now) {
    return counts.refusedAt().filter(at -> at.plus(Postings.BELIEVED).isBefore(now)).isPresent();
  }

  /** From now on it may have been sent, if it was to be. */
  QueuedStep claimed(Instant now, Duration lease) {
    Task given = taskAt(now);
    boolean sends = given == Task.SEND;
    return new QueuedStep(
        number,
        adjustmentId,
        step,
        since,
        trace,
        stage,
        sends ? Task.LOOK : given,
        sends ? counts.sending() : counts,
        dueAt,
        fence + 1,
        Optional.of(now.plus(lease)));
  }

  QueuedStep renewed(Instant now, Duration lease) {
    return new QueuedStep(
        number,
        adjustmentId,
        step,
        since,
        trace,
        stage,
        task,
        counts,
        dueAt,
        fence,
        Optional.of(now.plus(lease)));
  }

  QueuedStep settled(StepResult result, Instant now) {
    return switch (result) {
      case StepResult.Confirmed _ -> ended(Stage.DONE);
      case StepResult.Failed _ -> ended(Stage.FAILED);
      case StepResult.GivenUp _ -> ended(Stage.GIVEN_UP);
      case StepResult.SendAgain(var delay, var absent, _) ->
          waiting(Task.SEND, counts.after(absent, now), now.plus(delay));
      case StepResult.LookAgain(var delay, var looks, _) ->
          waiting(Task.LOOK, counts.looked(looks), now.plus(delay));
      case StepResult.CheckAgain(var delay, _) -> waiting(Task.CHECK, counts, now.plus(delay));
      case StepResult.ConfirmAgain(_, var delay) -> waiting(Task.CONFIRM, counts, now.plus(delay));
    };
  }

  /** Due from now on, unless somebody leases it. */
  QueuedStep hurried(Instant now) {
    return leasedUntil.isPresent() ? this : waiting(task, counts, now);
  }

  /** Ended by somebody else than who leases it. */
  QueuedStep ended(Stage end) {
    return new QueuedStep(
        number,
        adjustmentId,
        step,
        since,
        trace,
        end,
        task,
        counts,
        dueAt,
        fence,
        Optional.empty());
  }

  /** Set going again after a failure, by the request of that trace. */
  QueuedStep retried(boolean documentIsKnown, Instant now, String because) {
    return new QueuedStep(
        number,
        adjustmentId,
        step,
        now,
        because,
        Stage.QUEUED,
        Task.afterFailure(step, documentIsKnown),
        counts.anew(),
        now,
        fence,
        Optional.empty());
  }

  /** As a worker gets it that has just leased it for the task. */
  ClaimedStep claim(Task given, Optional<DocumentId> document) {
    return new ClaimedStep(
        number,
        fence,
        adjustmentId,
        step,
        given,
        document,
        counts.attempts(),
        counts.tries(),
        counts.looks(),
        since,
        trace);
  }

  private QueuedStep waiting(Task next, Counts counted, Instant due) {
    return new QueuedStep(
        number,
        adjustmentId,
        step,
        since,
        trace,
        Stage.QUEUED,
        next,
        counted,
        due,
        fence,
        Optional.empty());
  }
}
