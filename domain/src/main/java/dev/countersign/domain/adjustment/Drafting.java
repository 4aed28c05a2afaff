package dev.countersign.domain.adjustment;

import dev.countersign.domain.adjustment.Move.Made;
import dev.countersign.domain.adjustment.Move.Refused;
import dev.countersign.domain.adjustment.Refusal.StatusForbids;
import dev.countersign.domain.person.Actor;
import java.time.Instant;
import java.util.Optional;

/** What the people who write an adjustment do with it. */
public final class Drafting {
  private Drafting() {}

  /** Replaces what it says; a rejected one becomes a draft again, and decisions lapse. */
  public static Move edit(
      Adjustment adjustment, Actor actor, ExpectedVersion expected, Content next, Instant at) {
    Optional<Refusal> refusal =
        Permissions.refusalToEdit(adjustment, actor, expected, next.locations());
    if (refusal.isPresent()) {
      return new Refused(refusal.get());
    }
    return switch (adjustment) {
      case Draft draft -> new Made(draft.edit(next, actor.person(), at));
      case Rejected rejected -> new Made(rejected.edit(next, actor.person(), at));
      case Pending _, Approved _, Posted _, Cancelled _, Voided _ ->
          forbidden(Action.EDIT, adjustment);
    };
  }

  /** Asks for the approval that is needed, on the content as it was judged. */
  public static Move submit(
      Adjustment adjustment,
      Actor actor,
      ExpectedVersion expected,
      Content judged,
      ApprovalNeed need,
      Instant at) {
    Optional<Refusal> refusal = Permissions.refusal(Action.SUBMIT, adjustment, actor, expected);
    if (refusal.isPresent()) {
      return new Refused(refusal.get());
    }
    return switch (adjustment) {
      case Draft draft -> new Made(draft.submit(judged, actor.person(), at, need));
      case Rejected _, Pending _, Approved _, Posted _, Cancelled _, Voided _ ->
          forbidden(Action.SUBMIT, adjustment);
    };
  }

  /** Gives it up. */
  public static Move cancel(
      Adjustment adjustment, Actor actor, ExpectedVersion expected, Instant at) {
    Optional<Refusal> refusal = Permissions.refusal(Action.DELETE, adjustment, actor, expected);
    if (refusal.isPresent()) {
      return new Refused(refusal.get());
    }
    return switch (adjustment) {
      case Draft draft -> new Made(draft.cancel(at));
      case Rejected rejected -> new Made(rejected.cancel(at));
      case Pending _, Approved _, Posted _, Cancelled _, Voided _ ->
          forbidden(Action.DELETE, adjustment);
    };
  }

  /** Takes the request for approval back. */
  public static Move withdraw(
      Adjustment adjustment, Actor actor, ExpectedVersion expected, Instant at) {
    Optional<Refusal> refusal = Permissions.refusal(Action.WITHDRAW, adjustment, actor, expected);
    if (refusal.isPresent()) {
      return new Refused(refusal.get());
    }
    return switch (adjustment) {
      case Pending pending -> new Made(pending.withdraw(at));
      case Draft _, Approved _, Posted _, Rejected _, Cancelled _, Voided _ ->
          forbidden(Action.WITHDRAW, adjustment);
    };
  }

  private static Move forbidden(Action action, Adjustment adjustment) {
    return new Refused(new StatusForbids(action, adjustment.status()));
  }
}
