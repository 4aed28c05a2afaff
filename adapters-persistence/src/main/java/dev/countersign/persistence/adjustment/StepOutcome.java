package dev.countersign.persistence.adjustment;

import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.ClaimedStep.Task;
import dev.countersign.application.posting.Postings;
import dev.countersign.application.posting.StepResult;
import dev.countersign.application.posting.StepResult.Absent;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a step stands in the queue after a result.
 *
 * @param task what there is to do next
 * @param unsent how many of its attempts were none
 * @param refused what becomes of the time of the first refusal
 * @param dueAt when, where anything is
 * @param at when it was settled
 */
record StepOutcome(
    StepRow.State state,
    Task task,
    int looks,
    int unsent,
    Refused refused,
    Optional<Instant> dueAt,
    Instant at) {
  /** What becomes of the time of the first refusal. */
  enum Refused {
    KEPT,
    NOTED,
    FORGOTTEN
  }

  static StepOutcome of(StepResult result, ClaimedStep claim, Instant at) {
    return switch (result) {
      case StepResult.Confirmed _ -> ended(StepRow.State.DONE, claim, at);
      case StepResult.Failed _ -> ended(StepRow.State.FAILED, claim, at);
      case StepResult.GivenUp _ -> ended(StepRow.State.DROPPED, claim, at);
      case StepResult.SendAgain(var delay, var absent, _) -> sending(absent, delay, claim, at);
      case StepResult.LookAgain(var delay, var looks, _) ->
          waiting(Task.LOOK, looks, at.plus(delay), at);
      case StepResult.CheckAgain(var delay, _) ->
          waiting(Task.CHECK, claim.looks(), at.plus(delay), at);
      case StepResult.ConfirmAgain(_, var delay) ->
          waiting(Task.CONFIRM, claim.looks(), at.plus(delay), at);
    };
  }

  /** A step that was looked for in vain has not been looked for since. */
  private static StepOutcome sending(Absent absent, Duration wait, ClaimedStep claim, Instant at) {
    Instant due = at.plus(wait);
    int looks = claim.looks();
    return switch (absent) {
      case UNSENT -> sending(Task.SEND, looks, 1, Refused.KEPT, due, at);
      case REFUSED -> sending(afterRefusal(claim, wait), looks, 0, refused(claim), due, at);
      case NOT_FOUND -> sending(Task.SEND, 0, 0, Refused.FORGOTTEN, due, at);
      case NO_EFFECT -> sending(Task.SEND, looks + 1, 0, Refused.KEPT, due, at);
    };
  }

  /** What cannot be sent while the refusal is believed is looked for first. */
  private static Task afterRefusal(ClaimedStep claim, Duration wait) {
    boolean isBelieved = wait.compareTo(Postings.BELIEVED) < 0;
    return isBelieved || !claim.step().creates() ? Task.SEND : Task.CHECK;
  }

  private static Refused refused(ClaimedStep claim) {
    return claim.step().creates() ? Refused.NOTED : Refused.KEPT;
  }

  private static StepOutcome sending(
      Task task, int looks, int unsent, Refused refused, Instant due, Instant at) {
    return new StepOutcome(
        StepRow.State.QUEUED, task, looks, unsent, refused, Optional.of(due), at);
  }

  private static StepOutcome ended(StepRow.State state, ClaimedStep claim, Instant at) {
    return new StepOutcome(
        state, claim.task(), claim.looks(), 0, Refused.KEPT, Optional.empty(), at);
  }

  private static StepOutcome waiting(Task task, int looks, Instant dueAt, Instant at) {
    return sending(task, looks, 0, Refused.KEPT, dueAt, at);
  }
}
