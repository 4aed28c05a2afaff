package dev.countersign.domain.adjustment;

import dev.countersign.domain.adjustment.Refusal.StatusForbids;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.Person;
import java.time.Instant;

/** What approvers do with an adjustment: one decision at each level, by different people. */
public final class Deciding {
  private Deciding() {}

  /** The first approval. */
  public static Approval approve(
      Adjustment adjustment, Actor actor, ExpectedVersion expected, String comment, Instant at) {
    return Permissions.refusal(Action.APPROVE, adjustment, actor, expected)
        .<Approval>map(Approval.Refused::new)
        .orElseGet(() -> approved(adjustment, actor.person(), comment, at));
  }

  private static Approval approved(Adjustment adjustment, Person by, String comment, Instant at) {
    return switch (adjustment) {
      case AwaitingApproval waiting -> waiting.approve(by, at, comment);
      case Draft _,
          AwaitingFinalApproval _,
          Approved _,
          Posted _,
          Rejected _,
          Cancelled _,
          Voided _ ->
          new Approval.Refused(new StatusForbids(Action.APPROVE, adjustment.status()));
    };
  }

  /** The final approval, by somebody who did not give the first. */
  public static Move approveFinally(
      Adjustment adjustment, Actor actor, ExpectedVersion expected, String comment, Instant at) {
    return Permissions.refusal(Action.FINAL_APPROVE, adjustment, actor, expected)
        .<Move>map(Move.Refused::new)
        .orElseGet(() -> finallyApproved(adjustment, actor.person(), comment, at));
  }

  private static Move finallyApproved(
      Adjustment adjustment, Person by, String comment, Instant at) {
    return switch (adjustment) {
      case AwaitingFinalApproval waiting -> new Move.Made(waiting.approve(by, at, comment));
      case Draft _, AwaitingApproval _, Approved _, Posted _, Rejected _, Cancelled _, Voided _ ->
          new Move.Refused(new StatusForbids(Action.FINAL_APPROVE, adjustment.status()));
    };
  }

  /** Turns it down at the level that it waits for. */
  public static Move reject(
      Adjustment adjustment, Actor actor, ExpectedVersion expected, String reason, Instant at) {
    return Permissions.refusal(Action.REJECT, adjustment, actor, expected)
        .<Move>map(Move.Refused::new)
        .orElseGet(() -> rejected(adjustment, actor.person(), reason, at));
  }

  private static Move rejected(Adjustment adjustment, Person by, String reason, Instant at) {
    return switch (adjustment) {
      case Pending waiting -> new Move.Made(waiting.reject(by, at, reason));
      case Draft _, Approved _, Posted _, Rejected _, Cancelled _, Voided _ ->
          new Move.Refused(new StatusForbids(Action.REJECT, adjustment.status()));
    };
  }
}
