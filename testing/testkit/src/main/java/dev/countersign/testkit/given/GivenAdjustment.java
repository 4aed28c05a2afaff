package dev.countersign.testkit.given;

import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Approval;
import dev.countersign.domain.adjustment.ApprovalNeed;
import dev.countersign.domain.adjustment.Approved;
import dev.countersign.domain.adjustment.AwaitingApproval;
import dev.countersign.domain.adjustment.AwaitingFinalApproval;
import dev.countersign.domain.adjustment.Cancelled;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.Deciding;
import dev.countersign.domain.adjustment.Details;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.domain.adjustment.Drafting;
import dev.countersign.domain.adjustment.ExpectedVersion;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.adjustment.Move;
import dev.countersign.domain.adjustment.Posted;
import dev.countersign.domain.adjustment.Rejected;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.adjustment.Voided;
import dev.countersign.domain.person.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes an adjustment in any of its states, by the moves that lead there: the clerk writes and
 * submits, the approver and the final approver decide, a minute after each other.
 */
public final class GivenAdjustment {
  private static final ExpectedVersion ANY = new ExpectedVersion.Any();

  private AdjustmentId id = GivenIds.adjustment();
  private Content content = new GivenContent().build();
  private Actor creator = Given.clerk();
  private Instant createdAt = Given.NOW;
  private ApprovalNeed need = Given.need(Levels.TWO);

  GivenAdjustment() {}

  public GivenAdjustment id(AdjustmentId other) {
    id = other;
    return this;
  }

  public GivenAdjustment saying(GivenContent other) {
    return saying(other.build());
  }

  public GivenAdjustment saying(Content other) {
    content = other;
    return this;
  }

  public GivenAdjustment by(Actor actor) {
    creator = actor;
    return this;
  }

  public GivenAdjustment createdAt(Instant at) {
    createdAt = at;
    return this;
  }

  public GivenAdjustment asking(Levels levels) {
    need = Given.need(levels);
    return this;
  }

  public Draft draft() {
    return Draft.create(id, content, creator.person(), createdAt);
  }

  public AwaitingApproval awaitingApproval() {
    return (AwaitingApproval) in(Status.PENDING_APPROVAL);
  }

  public AwaitingFinalApproval awaitingFinalApproval() {
    return (AwaitingFinalApproval) in(Status.PENDING_FINAL_APPROVAL);
  }

  public Approved approved() {
    return (Approved) in(Status.APPROVED);
  }

  public Posted posted() {
    return (Posted) in(Status.POSTED);
  }

  public Rejected rejected() {
    return (Rejected) in(Status.REJECTED);
  }

  public Cancelled cancelled() {
    return (Cancelled) in(Status.CANCELLED);
  }

  public Voided voided() {
    return (Voided) in(Status.VOIDED);
  }

  /** The one in that state. */
  public Adjustment in(Status status) {
    return history(status).getLast();
  }

  /** Every version up to the one in that state, the first one first. */
  public List<Adjustment> history(Status status) {
    var versions = new ArrayList<Adjustment>();
    versions.add(draft());
    for (Status step : path(status)) {
      versions.add(move(versions.getLast(), step));
    }
    return List.copyOf(versions);
  }

  private List<Status> path(Status status) {
    return switch (status) {
      case DRAFT -> List.of();
      case PENDING_APPROVAL, CANCELLED -> List.of(status);
      case PENDING_FINAL_APPROVAL, REJECTED -> List.of(Status.PENDING_APPROVAL, status);
      case APPROVED -> toApproved();
      case POSTED -> and(toApproved(), Status.POSTED);
      case VOIDED -> and(and(toApproved(), Status.POSTED), Status.VOIDED);
    };
  }

  private List<Status> toApproved() {
    return switch (need.levels()) {
      case NONE -> List.of(Status.APPROVED);
      case ONE -> List.of(Status.PENDING_APPROVAL, Status.APPROVED);
      case TWO -> List.of(Status.PENDING_APPROVAL, Status.PENDING_FINAL_APPROVAL, Status.APPROVED);
    };
  }

  private Adjustment move(Adjustment from, Status to) {
    Instant at = createdAt.plusSeconds(60 * from.version());
    return switch (to) {
      case DRAFT -> throw new IllegalArgumentException("no way back to a draft here");
      case PENDING_APPROVAL -> made(Drafting.submit(from, creator, ANY, content, need, at));
      case PENDING_FINAL_APPROVAL -> approved(from, at);
      case APPROVED -> toApproved(from, at);
      case POSTED -> ((Approved) from).posted(at);
      case REJECTED -> made(Deciding.reject(from, Given.approver(), ANY, "not our stock", at));
      case CANCELLED -> made(Drafting.cancel(from, creator, ANY, at));
      case VOIDED -> voided((Posted) from, at);
    };
  }

  /** The next version, which that one has submitted. */
  public static Adjustment submittedBy(Adjustment draft, Actor submitter) {
    Instant at = draft.details().updatedAt().plusSeconds(60);
    return made(
        Drafting.submit(draft, submitter, ANY, draft.content(), Given.need(Levels.ONE), at));
  }

  private Adjustment toApproved(Adjustment from, Instant at) {
    return switch (need.levels()) {
      case NONE -> made(Drafting.submit(from, creator, ANY, content, need, at));
      case ONE -> approved(from, at);
      case TWO -> made(Deciding.approveFinally(from, Given.finalApprover(), ANY, "", at));
    };
  }

  private static Adjustment approved(Adjustment from, Instant at) {
    return switch (Deciding.approve(from, Given.approver(), ANY, "seen it broken", at)) {
      case Approval.Complete(var adjustment) -> adjustment;
      case Approval.AnotherNeeded(var adjustment) -> adjustment;
      case Approval.Refused(var refusal) -> throw new IllegalStateException("refused: " + refusal);
    };
  }

  static Adjustment edited(Adjustment from, Content next) {
    Instant at = from.details().updatedAt().plusSeconds(60);
    return made(Drafting.edit(from, Given.clerk(), ANY, next, at));
  }

  private static Adjustment made(Move move) {
    return switch (move) {
      case Move.Made(var adjustment) -> adjustment;
      case Move.Refused(var refusal) -> throw new IllegalStateException("refused: " + refusal);
    };
  }

  /** A new draft by the clerk that takes it back. */
  public static Draft reversal(Posted posted) {
    Content opposite = Given.content().reason("Stocktaking results").build();
    Instant at = posted.details().updatedAt().plusSeconds(60);
    return posted.reversed(GivenIds.adjustment(), opposite, Given.clerk().person(), at);
  }

  /** The one that its clerk gives up. */
  public static Adjustment cancelled(Adjustment from) {
    Instant at = from.details().updatedAt().plusSeconds(60);
    return made(Drafting.cancel(from, Given.clerk(), ANY, at));
  }

  /** No move of the domain leads there yet. */
  private static Voided voided(Posted posted, Instant at) {
    Details d = posted.details();
    var next =
        new Details(
            d.id(),
            d.version() + 1,
            d.content(),
            d.createdBy(),
            d.createdAt(),
            at,
            d.contributors(),
            d.decisions(),
            d.reverses());
    return new Voided(next, posted.submission());
  }

  private static List<Status> and(List<Status> path, Status last) {
    var longer = new ArrayList<>(path);
    longer.add(last);
    return List.copyOf(longer);
  }
}
