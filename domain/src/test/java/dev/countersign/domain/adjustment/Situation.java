package dev.countersign.domain.adjustment;

import dev.countersign.domain.given.GivenAdjustment;
import dev.countersign.domain.given.GivenCatalogue;
import dev.countersign.domain.given.GivenLine;
import dev.countersign.domain.given.GivenPeople;
import dev.countersign.domain.given.GivenProposal;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.LocationAccess;
import dev.countersign.domain.person.Person;
import dev.countersign.domain.person.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Somebody who means to do something with an adjustment: one case of a small cross product. */
record Situation(Adjustment adjustment, Action action, Actor actor, ExpectedVersion expected) {

  /** What moves the adjustment itself, by what people here say alone. */
  private static final Set<Action> MOVES = EnumSet.range(Action.EDIT, Action.REJECT);

  /**
   * Every state, by every way that leads there, times everybody, at any location, every action and
   * version. Creator, editor and submitter had a part in each of them.
   */
  static Stream<Situation> all() {
    return with(places(), Situation::versions);
  }

  /** The same with what administrators do. */
  static Stream<Situation> ofAdministrators() {
    Set<Action> theirs = EnumSet.range(Action.VOID, Action.SETTLE);
    return with(places(), Situation::versions, theirs);
  }

  /** The same without those whom location or version keep out. */
  static Stream<Situation> unhindered() {
    return with(
        Stream.of(new LocationAccess.Everywhere()), _ -> Stream.of(new ExpectedVersion.Any()));
  }

  private static Stream<Situation> with(
      Stream<LocationAccess> places, LongFunction<Stream<ExpectedVersion>> versions) {
    return with(places, versions, MOVES);
  }

  private static Stream<Situation> with(
      Stream<LocationAccess> places,
      LongFunction<Stream<ExpectedVersion>> versions,
      Set<Action> actions) {
    List<Actor> actors = places.flatMap(Situation::actors).toList();
    return adjustments()
        .flatMap(adjustment ->
            actors.stream()
                .flatMap(actor ->
                    actions.stream()
                        .flatMap(action ->
                            versions
                                .apply(adjustment.version())
                                .map(v -> new Situation(adjustment, action, actor, v)))));
  }

  /** What becomes of it. */
  Move tried() {
    var at = adjustment.details().updatedAt().plusSeconds(1);
    return switch (action) {
      case EDIT -> Drafting.edit(adjustment, actor, expected, adjustment.content(), at);
      case SUBMIT ->
          Drafting.submit(
              adjustment,
              actor,
              expected,
              adjustment.content(),
              GivenAdjustment.need(Levels.TWO),
              at);
      case DELETE -> Drafting.cancel(adjustment, actor, expected, at);
      case WITHDRAW -> Drafting.withdraw(adjustment, actor, expected, at);
      case APPROVE -> asMove(Deciding.approve(adjustment, actor, expected, "yes", at));
      case FINAL_APPROVE -> Deciding.approveFinally(adjustment, actor, expected, "yes", at);
      case REJECT -> Deciding.reject(adjustment, actor, expected, "no", at);
      case REVERSE, VOID, RETRY_POSTING, REOPEN, SETTLE ->
          throw new IllegalStateException("moves nothing by itself: " + action);
    };
  }

  private static Move asMove(Approval approval) {
    return switch (approval) {
      case Approval.Complete(var next) -> new Move.Made(next);
      case Approval.AnotherNeeded(var next) -> new Move.Made(next);
      case Approval.Refused(var refusal) -> new Move.Refused(refusal);
    };
  }

  static Stream<Adjustment> adjustments() {
    GivenAdjustment draft =
        GivenAdjustment.draft(atTwoLocations()).edited().submitted(Levels.TWO).withdrawn();
    GivenAdjustment waiting = draft.submitted(Levels.TWO);
    GivenAdjustment waitingForFinal = waiting.approved();
    GivenAdjustment approved = waitingForFinal.finallyApproved();
    return Stream.of(
            draft,
            draft.cancelled(),
            draft.submitted(Levels.NONE),
            draft.submitted(Levels.ONE),
            draft.submitted(Levels.ONE).approved(),
            waiting,
            waiting.rejected(),
            waiting.withdrawn(),
            waitingForFinal,
            waitingForFinal.rejected(),
            waitingForFinal.withdrawn(),
            waitingForFinal.rejected().edited(),
            waitingForFinal.rejected().edited().submitted(Levels.TWO),
            waitingForFinal.withdrawn().submitted(Levels.TWO).approved(),
            approved,
            approved.posted(),
            approved.posted().voided())
        .map(GivenAdjustment::now);
  }

  private static Content atTwoLocations() {
    return GivenProposal.proposal()
        .lines(
            GivenLine.line(), GivenLine.of(GivenCatalogue.TABLETS, "-1").at(GivenCatalogue.OFFICE))
        .content();
  }

  private static Stream<Actor> actors(LocationAccess places) {
    return people().flatMap(person -> roleSets().map(roles -> new Actor(person, roles, places)));
  }

  private static Stream<Person> people() {
    return Stream.of(
        GivenAdjustment.CREATOR.person(),
        GivenAdjustment.EDITOR.person(),
        GivenAdjustment.SUBMITTER.person(),
        GivenAdjustment.FIRST.person(),
        GivenAdjustment.SECOND.person(),
        GivenPeople.person("stranger"));
  }

  private static Stream<Set<Role>> roleSets() {
    List<Role> roles = List.of(Role.values());
    return IntStream.range(0, 1 << roles.size())
        .mapToObj(bits ->
            IntStream.range(0, roles.size())
                .filter(i -> (bits >> i & 1) == 1)
                .mapToObj(roles::get)
                .collect(Collectors.toUnmodifiableSet()));
  }

  private static Stream<LocationAccess> places() {
    return Stream.of(
        new LocationAccess.Everywhere(),
        new LocationAccess.Only(Set.of(GivenCatalogue.WAREHOUSE, GivenCatalogue.OFFICE)),
        new LocationAccess.Only(Set.of(GivenCatalogue.WAREHOUSE, GivenCatalogue.CLOSED)),
        new LocationAccess.Only(Set.of()));
  }

  private static Stream<ExpectedVersion> versions(long present) {
    return Stream.of(
        new ExpectedVersion.Any(),
        new ExpectedVersion.Exactly(present),
        new ExpectedVersion.Exactly(present - 1));
  }

  @Override
  public String toString() {
    return "%s in roles %s at %s tries %s on %s version %d, expecting %s"
        .formatted(
            actor.id(),
            actor.roles(),
            actor.locations(),
            action,
            adjustment.status(),
            adjustment.version(),
            expected);
  }
}
