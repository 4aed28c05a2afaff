package dev.countersign.application.adjustment;

import dev.countersign.application.adjustment.JudgingAdjustments.Judged;
import dev.countersign.domain.adjustment.Action;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.ApprovalNeed;
import dev.countersign.domain.adjustment.Drafting;
import dev.countersign.domain.adjustment.ExpectedVersion;
import dev.countersign.domain.adjustment.Move;
import dev.countersign.domain.adjustment.Permissions;
import dev.countersign.domain.adjustment.Refusal;
import dev.countersign.domain.approval.ApprovalFacts;
import dev.countersign.domain.approval.ApprovalPolicy;
import dev.countersign.domain.judgement.Finding;
import dev.countersign.domain.person.PersonId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Asks for approval, and takes the request back. */
public final class SubmittingAdjustments {
  private final ChangingAdjustments changing;
  private final JudgingAdjustments judging;
  private final ApprovalPolicy policy;
  private final WarningOfNobody nobody;

  public SubmittingAdjustments(
      ChangingAdjustments changing,
      JudgingAdjustments judging,
      ApprovalPolicy policy,
      WarningOfNobody nobody) {
    this.changing = changing;
    this.judging = judging;
    this.policy = policy;
    this.nobody = nobody;
  }

  /** Judges a draft and asks for the approval that the policy finds needed. */
  public Changed submit(
      Caller caller, AdjustmentId id, ExpectedVersion expected, Optional<KeepAnswer> keep) {
    return changing.change(
        caller,
        id,
        Action.SUBMIT,
        keep,
        (before, now) -> submitting(caller, before.adjustment(), expected, now));
  }

  private Planned submitting(
      Caller caller, Adjustment present, ExpectedVersion expected, Instant now) {
    Optional<Refusal> refusal =
        Permissions.refusal(Action.SUBMIT, present, caller.actor(), expected);
    if (refusal.isPresent()) {
      return new Planned.Answer(new Changed.Refused(refusal.get()));
    }
    Judged judged = judging.judge(present);
    if (!judged.judgement().isValid()) {
      return new Planned.Answer(new Changed.Invalid(judged.judgement().errors()));
    }
    Function<ApprovalNeed, Planned.Next> asking =
        need ->
            next(
                Drafting.submit(present, caller.actor(), expected, judged.content(), need, now),
                need,
                judged.grounds().warning(nobody(caller, judged, need, present, now)));
    return asking(present, judged, judged.facts(now), asking);
  }

  private List<Finding> nobody(
      Caller caller, Judged judged, ApprovalNeed need, Adjustment present, Instant now) {
    Set<PersonId> contributors = new HashSet<>(present.details().contributors());
    contributors.add(caller.actor().id());
    return nobody.of(need.levels(), judged.content().locations(), contributors, now);
  }

  /** The day's total is asked for only where a rule looks at it. */
  private Planned asking(
      Adjustment present,
      Judged judged,
      ApprovalFacts facts,
      Function<ApprovalNeed, Planned.Next> asking) {
    if (!policy.looksAtDay()) {
      return asking.apply(policy.judge(judged.content(), facts));
    }
    var day =
        CreatorsDay.of(
            present.details().createdBy().id(), facts.today(), judged.grounds().timeZone());
    return new Planned.NextOnDay(
        day, total -> asking.apply(policy.judge(judged.content(), facts.having(total))));
  }

  /** Of a move that nothing stood in the way of before it was planned. */
  private static Planned.Next next(Move move, ApprovalNeed need, Grounds grounds) {
    return switch (move) {
      case Move.Made(var next) ->
          new Planned.Next(
              next,
              Map.of(
                  "levels", Integer.toString(need.levels().count()), "policy", need.policyHash()),
              grounds);
      case Move.Refused(var refusal) ->
          throw new IllegalStateException("refused after all: " + refusal.code());
    };
  }

  /** Makes one that waits for approval a draft again. */
  public Changed withdraw(
      Caller caller, AdjustmentId id, ExpectedVersion expected, Optional<KeepAnswer> keep) {
    return changing.change(
        caller,
        id,
        Action.WITHDRAW,
        keep,
        (before, now) ->
            Planned.of(
                Drafting.withdraw(before.adjustment(), caller.actor(), expected, now), Map.of()));
  }
}
