package dev.countersign.domain.adjustment;

import dev.countersign.domain.adjustment.Refusal.FourEyes;
import dev.countersign.domain.adjustment.Refusal.LocationForbidden;
import dev.countersign.domain.adjustment.Refusal.NotYours;
import dev.countersign.domain.adjustment.Refusal.Part;
import dev.countersign.domain.adjustment.Refusal.RoleRequired;
import dev.countersign.domain.adjustment.Refusal.StatusForbids;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.Role;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Who may do what with an adjustment. Refusals come in this order: role, location, version, four
 * eyes, status.
 */
public final class Permissions {
  private static final Set<Role> WRITERS = EnumSet.of(Role.CLERK, Role.APPROVER, Role.ADMIN);
  private static final Set<Role> OVER_OTHERS = EnumSet.of(Role.APPROVER, Role.ADMIN);
  private static final Set<Role> FIRST = EnumSet.of(Role.APPROVER, Role.ADMIN);
  private static final Set<Role> FINAL = EnumSet.of(Role.FINAL_APPROVER, Role.ADMIN);
  private static final Set<Role> ADMINISTRATORS = EnumSet.of(Role.ADMIN);
  private static final Set<Role> FIRST_REJECTERS =
      EnumSet.of(Role.APPROVER, Role.FINAL_APPROVER, Role.ADMIN);

  private static final Set<Role> ANYBODY = EnumSet.allOf(Role.class);

  private static final Set<Action> OPEN_IN_DRAFT =
      EnumSet.of(Action.EDIT, Action.SUBMIT, Action.DELETE, Action.RETRY_POSTING);
  private static final Set<Action> OPEN_IN_REJECTED =
      EnumSet.of(Action.EDIT, Action.DELETE, Action.RETRY_POSTING);
  private static final Set<Action> OPEN_AT_FIRST = pending(Action.APPROVE);
  private static final Set<Action> OPEN_AT_FINAL = pending(Action.FINAL_APPROVE);
  private static final Set<Action> OPEN_IN_APPROVED =
      EnumSet.of(Action.RETRY_POSTING, Action.REOPEN, Action.SETTLE);
  private static final Set<Action> OPEN_IN_POSTED = EnumSet.of(Action.REVERSE, Action.VOID);
  private static final Set<Action> OPEN_IN_CANCELLED = EnumSet.of(Action.RETRY_POSTING);
  private static final Set<Action> OPEN_IN_VOIDED = EnumSet.noneOf(Action.class);

  private Permissions() {}

  private static Set<Action> pending(Action approval) {
    return EnumSet.of(
        Action.WITHDRAW, Action.REJECT, Action.RETRY_POSTING, Action.SETTLE, approval);
  }

  /** Why they may not create one at these locations; empty where they may. */
  public static Optional<Refusal> refusalToCreate(Actor actor, Set<LocationId> locations) {
    return role(actor, WRITERS).or(() -> location(actor, () -> locations));
  }

  /** Why they may not see it; empty where they may. */
  public static Optional<Refusal> refusalToRead(Adjustment adjustment, Actor actor) {
    return role(actor, ANYBODY).or(() -> location(actor, adjustment.content()::locations));
  }

  /** Why they may not do it to that version; empty where they may. */
  public static Optional<Refusal> refusal(
      Action action, Adjustment adjustment, Actor actor, ExpectedVersion expected) {
    return refusal(action, adjustment, actor, expected, Set.of());
  }

  /** Why they may not make that version speak of these locations; empty where they may. */
  public static Optional<Refusal> refusalToEdit(
      Adjustment adjustment, Actor actor, ExpectedVersion expected, Set<LocationId> next) {
    return refusal(Action.EDIT, adjustment, actor, expected, next);
  }

  private static Optional<Refusal> refusal(
      Action action,
      Adjustment adjustment,
      Actor actor,
      ExpectedVersion expected,
      Set<LocationId> alsoAt) {
    return role(actor, rolesFor(action, adjustment))
        .or(() -> ownership(action, adjustment, actor))
        .or(() -> location(actor, adjustment.content()::locations))
        .or(() -> location(actor, () -> alsoAt))
        .or(() -> expected.refusal(adjustment.version()))
        .or(() -> fourEyes(action, adjustment, actor))
        .or(() -> status(action, adjustment));
  }

  /** Whether their roles let them approve at the first level. */
  public static boolean mayApproveFirst(Actor actor) {
    return actor.hasAny(FIRST);
  }

  /** Whether their roles let them approve at the last of two levels. */
  public static boolean mayApproveFinally(Actor actor) {
    return actor.hasAny(FINAL);
  }

  /** All that they may do with it now. */
  public static Set<Action> of(Adjustment adjustment, Actor actor) {
    Set<Action> allowed = EnumSet.copyOf(open(adjustment));
    var any = new ExpectedVersion.Any();
    allowed.removeIf(action -> refusal(action, adjustment, actor, any).isPresent());
    return allowed;
  }

  private static Set<Role> rolesFor(Action action, Adjustment adjustment) {
    return switch (action) {
      case EDIT, SUBMIT, DELETE, WITHDRAW, REVERSE -> WRITERS;
      case APPROVE -> FIRST;
      case FINAL_APPROVE -> FINAL;
      case REJECT -> adjustment instanceof AwaitingFinalApproval ? FINAL : FIRST_REJECTERS;
      case VOID, RETRY_POSTING, REOPEN, SETTLE -> ADMINISTRATORS;
    };
  }

  private static Optional<Refusal> ownership(Action action, Adjustment adjustment, Actor actor) {
    boolean allowed =
        switch (action) {
          case EDIT, SUBMIT, DELETE -> isCreator(adjustment, actor) || actor.hasAny(OVER_OTHERS);
          case WITHDRAW ->
              isCreator(adjustment, actor)
                  || isSubmitter(adjustment, actor)
                  || actor.roles().contains(Role.ADMIN);
          case APPROVE, FINAL_APPROVE, REJECT, REVERSE, VOID, RETRY_POSTING, REOPEN, SETTLE -> true;
        };
    return allowed ? Optional.empty() : Optional.of(new NotYours());
  }

  private static Optional<Refusal> fourEyes(Action action, Adjustment adjustment, Actor actor) {
    return switch (action) {
      case EDIT, SUBMIT, DELETE, WITHDRAW, REVERSE, RETRY_POSTING, REOPEN, SETTLE ->
          Optional.empty();
      case APPROVE, REJECT -> contributed(adjustment, actor);
      case VOID -> contributed(adjustment, actor).or(() -> decided(adjustment, actor));
      case FINAL_APPROVE ->
          contributed(adjustment, actor).or(() -> firstApproved(adjustment, actor));
    };
  }

  private static Optional<Refusal> contributed(Adjustment adjustment, Actor actor) {
    return adjustment.details().contributors().contains(actor.id())
        ? Optional.of(new FourEyes(Part.CONTRIBUTED))
        : Optional.empty();
  }

  private static Optional<Refusal> firstApproved(Adjustment adjustment, Actor actor) {
    return adjustment.details().wasFirstApprovedBy(actor.id())
        ? Optional.of(new FourEyes(Part.APPROVED_FIRST))
        : Optional.empty();
  }

  private static Optional<Refusal> decided(Adjustment adjustment, Actor actor) {
    return adjustment.details().wasDecidedBy(actor.id())
        ? Optional.of(new FourEyes(Part.DECIDED))
        : Optional.empty();
  }

  private static Optional<Refusal> status(Action action, Adjustment adjustment) {
    boolean allowed = open(adjustment).contains(action);
    return allowed ? Optional.empty() : Optional.of(new StatusForbids(action, adjustment.status()));
  }

  /** What its status leaves open; how it stands with the ERP is another matter. */
  private static Set<Action> open(Adjustment adjustment) {
    return switch (adjustment) {
      case Draft _ -> OPEN_IN_DRAFT;
      case Rejected _ -> OPEN_IN_REJECTED;
      case AwaitingApproval _ -> OPEN_AT_FIRST;
      case AwaitingFinalApproval _ -> OPEN_AT_FINAL;
      case Approved _ -> OPEN_IN_APPROVED;
      case Posted _ -> OPEN_IN_POSTED;
      case Cancelled _ -> OPEN_IN_CANCELLED;
      case Voided _ -> OPEN_IN_VOIDED;
    };
  }

  private static Optional<Refusal> role(Actor actor, Set<Role> anyOf) {
    return actor.hasAny(anyOf) ? Optional.empty() : Optional.of(new RoleRequired(anyOf));
  }

  private static Optional<Refusal> location(Actor actor, Supplier<Set<LocationId>> locations) {
    return actor.locations().covers(locations)
        ? Optional.empty()
        : Optional.of(new LocationForbidden());
  }

  private static boolean isCreator(Adjustment adjustment, Actor actor) {
    return adjustment.details().createdBy().id().equals(actor.id());
  }

  private static boolean isSubmitter(Adjustment adjustment, Actor actor) {
    return adjustment.submitted().filter(s -> s.by().id().equals(actor.id())).isPresent();
  }
}
