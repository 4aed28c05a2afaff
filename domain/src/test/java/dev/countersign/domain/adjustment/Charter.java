package dev.countersign.domain.adjustment;

import dev.countersign.domain.adjustment.Refusal.FourEyes;
import dev.countersign.domain.adjustment.Refusal.LocationForbidden;
import dev.countersign.domain.adjustment.Refusal.NotYours;
import dev.countersign.domain.adjustment.Refusal.Part;
import dev.countersign.domain.adjustment.Refusal.RoleRequired;
import dev.countersign.domain.adjustment.Refusal.StatusForbids;
import dev.countersign.domain.adjustment.Refusal.VersionStale;
import dev.countersign.domain.given.GivenAdjustment;
import dev.countersign.domain.given.GivenCatalogue;
import dev.countersign.domain.person.LocationAccess;
import dev.countersign.domain.person.PersonId;
import dev.countersign.domain.person.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The HTTP contract's table of roles, its diagram and its order of refusals, written down a second
 * time and in another way: role by role, from what the situations are known to hold.
 */
final class Charter {
  private static final Set<PersonId> CONTRIBUTORS =
      Set.of(
          GivenAdjustment.CREATOR.id(),
          GivenAdjustment.EDITOR.id(),
          GivenAdjustment.SUBMITTER.id());

  private Charter() {}

  /** The refusal that is due: the first that applies. */
  static Optional<Refusal> refusal(Situation s) {
    return Stream.of(role(s), ownership(s), location(s), version(s), fourEyes(s), status(s))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Where the action leads; it must be one that the status allows. */
  static Status next(Situation s) {
    return switch (s.action()) {
      case EDIT, WITHDRAW -> Status.DRAFT;
      case DELETE -> Status.CANCELLED;
      case REJECT -> Status.REJECTED;
      case SUBMIT -> Status.PENDING_APPROVAL;
      case FINAL_APPROVE -> Status.APPROVED;
      case REVERSE, VOID, RETRY_POSTING, REOPEN, SETTLE ->
          throw new IllegalStateException("moves nothing by itself: " + s.action());
      case APPROVE ->
          s.adjustment().submitted().orElseThrow().need().levels() == Levels.TWO
              ? Status.PENDING_FINAL_APPROVAL
              : Status.APPROVED;
    };
  }

  private static Optional<Refusal> role(Situation s) {
    Set<Role> holders =
        Arrays.stream(Role.values()).filter(r -> grants(r, s)).collect(Collectors.toSet());
    return when(s.actor().roles().stream().noneMatch(r -> grants(r, s)), new RoleRequired(holders));
  }

  private static boolean grants(Role role, Situation s) {
    boolean atFinalLevel = s.adjustment().status() == Status.PENDING_FINAL_APPROVAL;
    return switch (role) {
      case CLERK -> isWriting(s.action());
      case APPROVER ->
          isWriting(s.action())
              || s.action() == Action.APPROVE
              || (s.action() == Action.REJECT && !atFinalLevel);
      case FINAL_APPROVER -> s.action() == Action.FINAL_APPROVE || s.action() == Action.REJECT;
      case ADMIN -> true;
      case AUDITOR -> false;
    };
  }

  private static boolean isWriting(Action action) {
    return List.of(Action.EDIT, Action.SUBMIT, Action.DELETE, Action.WITHDRAW).contains(action);
  }

  /** What sets right what has gone wrong with the ERP, and decides nothing. */
  private static boolean isMending(Action action) {
    return List.of(Action.RETRY_POSTING, Action.REOPEN, Action.SETTLE).contains(action);
  }

  private static Optional<Refusal> ownership(Situation s) {
    Set<Role> roles = s.actor().roles();
    boolean creator = s.actor().id().equals(GivenAdjustment.CREATOR.id());
    boolean submitter =
        s.actor().id().equals(GivenAdjustment.SUBMITTER.id())
            && s.adjustment().submitted().isPresent();
    boolean mayWithOthers =
        s.action() == Action.WITHDRAW
            ? submitter || roles.contains(Role.ADMIN)
            : roles.contains(Role.APPROVER) || roles.contains(Role.ADMIN);
    return when(isWriting(s.action()) && !creator && !mayWithOthers, new NotYours());
  }

  private static Optional<Refusal> location(Situation s) {
    boolean everyOneIsTheirs =
        switch (s.actor().locations()) {
          case LocationAccess.Everywhere() -> true;
          case LocationAccess.Only(var theirs) ->
              theirs.contains(GivenCatalogue.WAREHOUSE) && theirs.contains(GivenCatalogue.OFFICE);
        };
    return when(!everyOneIsTheirs, new LocationForbidden());
  }

  private static Optional<Refusal> version(Situation s) {
    long present = s.adjustment().version();
    return s.expected() instanceof ExpectedVersion.Exactly(var version)
        ? when(version != present, new VersionStale(version, present))
        : Optional.empty();
  }

  private static Optional<Refusal> fourEyes(Situation s) {
    if (isWriting(s.action()) || isMending(s.action())) {
      return Optional.empty();
    }
    boolean decided =
        s.adjustment().details().decisions().stream()
            .anyMatch(d -> d.by().id().equals(s.actor().id()));
    boolean gaveTheFirst =
        s.adjustment().details().decisions().stream()
            .filter(d -> d.level() == 1 && d.verdict() == Decision.Verdict.APPROVED && !d.lapsed())
            .anyMatch(d -> d.by().id().equals(s.actor().id()));
    return when(CONTRIBUTORS.contains(s.actor().id()), new FourEyes(Part.CONTRIBUTED))
        .or(() ->
            when(
                s.action() == Action.FINAL_APPROVE && gaveTheFirst,
                new FourEyes(Part.APPROVED_FIRST)))
        .or(() -> when(s.action() == Action.VOID && decided, new FourEyes(Part.DECIDED)));
  }

  private static Optional<Refusal> status(Situation s) {
    Status status = s.adjustment().status();
    Set<Status> open =
        switch (s.action()) {
          case EDIT, DELETE -> Set.of(Status.DRAFT, Status.REJECTED);
          case SUBMIT -> Set.of(Status.DRAFT);
          case APPROVE -> Set.of(Status.PENDING_APPROVAL);
          case REVERSE, VOID -> Set.of(Status.POSTED);
          case RETRY_POSTING -> EnumSet.complementOf(EnumSet.of(Status.POSTED, Status.VOIDED));
          case REOPEN -> Set.of(Status.APPROVED);
          case SETTLE ->
              Set.of(Status.PENDING_APPROVAL, Status.PENDING_FINAL_APPROVAL, Status.APPROVED);
          case FINAL_APPROVE -> Set.of(Status.PENDING_FINAL_APPROVAL);
          case WITHDRAW, REJECT -> Set.of(Status.PENDING_APPROVAL, Status.PENDING_FINAL_APPROVAL);
        };
    return when(!open.contains(status), new StatusForbids(s.action(), status));
  }

  private static Optional<Refusal> when(boolean applies, Refusal refusal) {
    return applies ? Optional.of(refusal) : Optional.empty();
  }
}
