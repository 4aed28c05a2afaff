package dev.countersign.domain.given;

import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Approval;
import dev.countersign.domain.adjustment.ApprovalNeed;
import dev.countersign.domain.adjustment.Approved;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.Deciding;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.domain.adjustment.Drafting;
import dev.countersign.domain.adjustment.ExpectedVersion;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.adjustment.Move;
import dev.countersign.domain.adjustment.Voided;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An adjustment, taken from state to state by the people who may; a second passes each time. */
public record GivenAdjustment(Adjustment now) {
  public static final Instant START = Instant.parse("2026-11-20T08:00:00Z");
  public static final Actor CREATOR = GivenPeople.actor("creator", Role.CLERK);
  public static final Actor EDITOR = GivenPeople.actor("editor", Role.APPROVER);
  public static final Actor SUBMITTER = GivenPeople.actor("submitter", Role.APPROVER);
  public static final Actor FIRST = GivenPeople.actor("first", Role.APPROVER);
  public static final Actor SECOND = GivenPeople.actor("second", Role.FINAL_APPROVER);

  private static final ExpectedVersion ANY = new ExpectedVersion.Any();

  public static GivenAdjustment draft() {
    return draft(GivenProposal.proposal().content());
  }

  public static GivenAdjustment draft(Content content) {
    var id = new AdjustmentId(new UUID(7, 7));
    return new GivenAdjustment(Draft.create(id, content, CREATOR.person(), START));
  }

  /** What asks for so many levels. */
  public static ApprovalNeed need(Levels levels) {
    return new ApprovalNeed(levels, List.of(), "hash");
  }

  public GivenAdjustment edited() {
    return edited(now.content());
  }

  public GivenAdjustment edited(Content next) {
    return made(Drafting.edit(now, EDITOR, ANY, next, at()));
  }

  public GivenAdjustment submitted(Levels levels) {
    return made(Drafting.submit(now, SUBMITTER, ANY, now.content(), need(levels), at()));
  }

  public GivenAdjustment withdrawn() {
    return made(Drafting.withdraw(now, CREATOR, ANY, at()));
  }

  public GivenAdjustment cancelled() {
    return made(Drafting.cancel(now, CREATOR, ANY, at()));
  }

  public GivenAdjustment approved() {
    return switch (Deciding.approve(now, FIRST, ANY, "fine", at())) {
      case Approval.Complete(var next) -> new GivenAdjustment(next);
      case Approval.AnotherNeeded(var next) -> new GivenAdjustment(next);
      case Approval.Refused(var refusal) -> throw new IllegalStateException(refusal.toString());
    };
  }

  public GivenAdjustment finallyApproved() {
    return made(Deciding.approveFinally(now, SECOND, ANY, "fine too", at()));
  }

  public GivenAdjustment rejected() {
    return made(Deciding.reject(now, SECOND, ANY, "no", at()));
  }

  public GivenAdjustment posted() {
    return new GivenAdjustment(((Approved) now).posted(at()));
  }

  public GivenAdjustment voided() {
    return new GivenAdjustment(new Voided(now.details(), now.submitted().orElseThrow()));
  }

  /** A second after its last change. */
  public Instant at() {
    return now.details().updatedAt().plus(Duration.ofSeconds(1));
  }

  private static GivenAdjustment made(Move move) {
    return switch (move) {
      case Move.Made(var next) -> new GivenAdjustment(next);
      case Move.Refused(var refusal) -> throw new IllegalStateException(refusal.toString());
    };
  }
}
