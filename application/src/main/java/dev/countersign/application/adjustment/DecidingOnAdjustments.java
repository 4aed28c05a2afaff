package dev.countersign.application.adjustment;

import dev.countersign.application.adjustment.JudgingAdjustments.Judged;
import dev.countersign.domain.adjustment.Action;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Approval;
import dev.countersign.domain.adjustment.Deciding;
import dev.countersign.domain.adjustment.ExpectedVersion;
import dev.countersign.domain.adjustment.Permissions;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Approves and rejects: one decision at each level, bound to the version that was judged. */
public final class DecidingOnAdjustments {
  private final ChangingAdjustments changing;
  private final JudgingAdjustments judging;

  public DecidingOnAdjustments(ChangingAdjustments changing, JudgingAdjustments judging) {
    this.changing = changing;
    this.judging = judging;
  }

  /**
   * The first approval; judged again first.
   *
   * @param comment blank where there is none
   */
  public Changed approve(
      Caller caller,
      AdjustmentId id,
      ExpectedVersion expected,
      String comment,
      Optional<KeepAnswer> keep) {
    return judgedAgain(
        caller,
        id,
        Action.APPROVE,
        expected,
        keep,
        (present, grounds, now) ->
            approval(
                Deciding.approve(present, caller.actor(), expected, comment, now),
                comment,
                grounds));
  }

  /** The final approval; judged again first. */
  public Changed approveFinally(
      Caller caller,
      AdjustmentId id,
      ExpectedVersion expected,
      String comment,
      Optional<KeepAnswer> keep) {
    return judgedAgain(
        caller,
        id,
        Action.FINAL_APPROVE,
        expected,
        keep,
        (present, grounds, now) ->
            Planned.of(
                Deciding.approveFinally(present, caller.actor(), expected, comment, now),
                Map.of("comment", comment),
                grounds));
  }

  /**
   * Turns it down.
   *
   * @param reason 1 to 500 characters
   */
  public Changed reject(
      Caller caller,
      AdjustmentId id,
      ExpectedVersion expected,
      String reason,
      Optional<KeepAnswer> keep) {
    return changing.change(
        caller,
        id,
        Action.REJECT,
        keep,
        (before, now) ->
            Planned.of(
                Deciding.reject(before.adjustment(), caller.actor(), expected, reason, now),
                Map.of("reason", reason)));
  }

  private Changed judgedAgain(
      Caller caller,
      AdjustmentId id,
      Action action,
      ExpectedVersion expected,
      Optional<KeepAnswer> keep,
      Decision decision) {
    return changing.change(
        caller,
        id,
        action,
        keep,
        (before, now) -> {
          Adjustment present = before.adjustment();
          return Permissions.refusal(action, present, caller.actor(), expected)
              .<Planned>map(refusal -> new Planned.Answer(new Changed.Refused(refusal)))
              .orElseGet(() -> judged(present, now, decision));
        });
  }

  private Planned judged(Adjustment present, Instant now, Decision decision) {
    Judged judged = judging.judge(present);
    return judged.judgement().isValid()
        ? decision.on(present, judged.grounds(), now)
        : new Planned.Answer(new Changed.Invalid(judged.judgement().errors()));
  }

  /** What somebody decides on what was judged sound, on those grounds. */
  @FunctionalInterface
  private interface Decision {
    Planned on(Adjustment present, Grounds grounds, Instant now);
  }

  private static Planned approval(Approval approval, String comment, Grounds grounds) {
    Map<String, String> facts = Map.of("comment", comment);
    return switch (approval) {
      case Approval.Complete(var next) -> new Planned.Next(next, facts, grounds);
      case Approval.AnotherNeeded(var next) -> new Planned.Next(next, facts, grounds);
      case Approval.Refused(var refusal) -> new Planned.Answer(new Changed.Refused(refusal));
    };
  }
}
