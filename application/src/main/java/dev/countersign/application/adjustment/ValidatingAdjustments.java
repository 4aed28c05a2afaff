package dev.countersign.application.adjustment;

import dev.countersign.application.adjustment.JudgingAdjustments.Judged;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.ApprovalNeed;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.Permissions;
import dev.countersign.domain.adjustment.Proposal;
import dev.countersign.domain.adjustment.Refusal;
import dev.countersign.domain.approval.ApprovalFacts;
import dev.countersign.domain.approval.ApprovalPolicy;
import dev.countersign.domain.approval.Total;
import dev.countersign.domain.judgement.Field;
import dev.countersign.domain.judgement.Finding;
import dev.countersign.domain.judgement.HeaderViolation.ReferenceTaken;
import dev.countersign.domain.judgement.Judgement;
import dev.countersign.domain.judgement.Place;
import dev.countersign.domain.judgement.Shape;
import dev.countersign.domain.person.PersonId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Judges what somebody might submit, and keeps nothing of it. */
public final class ValidatingAdjustments {
  private final JudgingAdjustments judging;
  private final Adjustments adjustments;
  private final InstantSource clock;
  private final ApprovalPolicy policy;
  private final References references;
  private final WarningOfNobody nobody;

  public ValidatingAdjustments(
      JudgingAdjustments judging,
      Adjustments adjustments,
      References references,
      WarningOfNobody nobody,
      ApprovalPolicy policy,
      InstantSource clock) {
    this.judging = judging;
    this.adjustments = adjustments;
    this.clock = clock;
    this.policy = policy;
    this.references = references;
    this.nobody = nobody;
  }

  /** What was found. */
  public sealed interface Validated {
    /** Our rules say no to the caller. */
    record Refused(Refusal refusal) implements Validated {}

    /** It could not even be kept as a draft: all of its errors, and the warnings beside them. */
    record Flawed(Judgement judgement) implements Validated {}

    /**
     * It could be kept; whether it could be submitted, the judgement says.
     *
     * @param content with what the catalogue knows of it
     * @param need the approval that it would ask for
     */
    record Sound(Content content, Judgement judgement, ApprovalNeed need) implements Validated {}
  }

  /**
   * Judges it as submitting would, against the present catalogue and stock.
   *
   * @param present the adjustment that it may take the place of
   */
  public Validated validate(Caller caller, Proposal proposal, Optional<AdjustmentId> present) {
    Optional<Refusal> refusal = Permissions.refusalToCreate(caller.actor(), proposal.locations());
    if (refusal.isPresent()) {
      return new Validated.Refused(refusal.get());
    }
    return switch (judging.shape(proposal.withoutLineIds())) {
      case Shape.Flawed flawed -> new Validated.Flawed(judging.tryOut(flawed));
      case Shape.Sound(var content) -> sound(caller, judging.tryOut(content), present);
    };
  }

  private Validated sound(Caller caller, Judged judged, Optional<AdjustmentId> present) {
    Content content = judged.content();
    Instant now = clock.instant();
    ApprovalFacts facts = judged.facts(now);
    ApprovalFacts known = policy.looksAtDay() ? facts.having(total(caller, judged, facts)) : facts;
    ApprovalNeed need = policy.judge(content, known);
    Set<PersonId> contributor = Set.of(caller.actor().id());
    Judgement judgement =
        judged
            .judgement()
            .and(
                taken(content, present),
                nobody.of(need.levels(), content.locations(), contributor, now));
    return new Validated.Sound(content, judgement, need);
  }

  private List<Finding> taken(Content content, Optional<AdjustmentId> present) {
    return content
        .reference()
        .filter(reference -> references.bearer(reference).filter(isOther(present)).isPresent())
        .map(reference ->
            new Finding(new ReferenceTaken(reference.value()), Place.of(Field.REFERENCE)))
        .stream()
        .toList();
  }

  private static Predicate<AdjustmentId> isOther(Optional<AdjustmentId> present) {
    return bearer -> !present.equals(Optional.of(bearer));
  }

  private Total total(Caller caller, Judged judged, ApprovalFacts facts) {
    return adjustments.submitted(
        CreatorsDay.of(caller.actor().id(), facts.today(), judged.grounds().timeZone()));
  }
}
