package dev.countersign.application.adjustment;

import dev.countersign.domain.adjustment.Action;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.domain.adjustment.Drafting;
import dev.countersign.domain.adjustment.ExpectedVersion;
import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.adjustment.LineId;
import dev.countersign.domain.adjustment.Permissions;
import dev.countersign.domain.adjustment.Proposal;
import dev.countersign.domain.adjustment.Refusal;
import dev.countersign.domain.judgement.Shape;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes adjustments: a draft may be kept unfinished, but never out of shape. */
public final class DraftingAdjustments {
  private final ChangingAdjustments changing;
  private final JudgingAdjustments judging;

  public DraftingAdjustments(ChangingAdjustments changing, JudgingAdjustments judging) {
    this.changing = changing;
    this.judging = judging;
  }

  /** Keeps a new draft. */
  public Changed create(Caller caller, Proposal proposal, Optional<KeepAnswer> keep) {
    Optional<Refusal> refusal = Permissions.refusalToCreate(caller.actor(), proposal.locations());
    if (refusal.isPresent()) {
      return changing.refused(caller, refusal.get(), keep);
    }
    return switch (judging.shape(proposal.withoutLineIds())) {
      case Shape.Flawed flawed -> changing.invalid(judging.errors(flawed), keep);
      case Shape.Sound(var content) -> created(caller, content, keep);
    };
  }

  private Changed created(Caller caller, Content content, Optional<KeepAnswer> keep) {
    var id = new AdjustmentId(changing.newId());
    return changing.add(
        caller, Draft.create(id, content, caller.actor().person(), changing.now()), keep);
  }

  /** Replaces what a draft or a rejected one says. */
  public Changed replace(
      Caller caller,
      AdjustmentId id,
      ExpectedVersion expected,
      Proposal proposal,
      Optional<KeepAnswer> keep) {
    return changing.change(
        caller,
        id,
        Action.EDIT,
        keep,
        (before, now) -> replacing(caller, before.adjustment(), expected, proposal, now));
  }

  /** The plan to have it say that. */
  Planned replacing(
      Caller caller, Adjustment present, ExpectedVersion expected, Proposal proposal, Instant now) {
    Optional<Refusal> refusal =
        Permissions.refusalToEdit(present, caller.actor(), expected, proposal.locations());
    if (refusal.isPresent()) {
      return new Planned.Answer(new Changed.Refused(refusal.get()));
    }
    return switch (judging.shape(proposal.keepingLineIds(lineIds(present)))) {
      case Shape.Flawed flawed ->
          new Planned.Answer(new Changed.Invalid(judging.errors(flawed, present)));
      case Shape.Sound(var content) ->
          Planned.of(Drafting.edit(present, caller.actor(), expected, content, now), Map.of());
    };
  }

  private static Set<LineId> lineIds(Adjustment adjustment) {
    return adjustment.content().lines().stream()
        .map(Line::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Gives a draft or a rejected one up. */
  public Changed cancel(
      Caller caller, AdjustmentId id, ExpectedVersion expected, Optional<KeepAnswer> keep) {
    return changing.change(
        caller,
        id,
        Action.DELETE,
        keep,
        (before, now) ->
            Planned.of(
                Drafting.cancel(before.adjustment(), caller.actor(), expected, now), Map.of()));
  }
}
