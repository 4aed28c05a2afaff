package dev.countersign.domain.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.domain.adjustment.Move.Made;
import dev.countersign.domain.adjustment.Move.Refused;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Laws that hold of everybody, whatever they try with whatever adjustment. */
class EverySituationTest {
  /** States × people × role sets × places × actions × versions. */
  private static final int SITUATIONS = 17 * 6 * 32 * 4 * 7 * 3;

  @Test
  void coversEveryStatusAndEveryOutcome() {
    assertThat(Situation.all()).hasSize(SITUATIONS);
    assertThat(Situation.adjustments().map(Adjustment::status).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(Status.class));
    assertThat(made().map(Situation::action).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.range(Action.EDIT, Action.REJECT));
    assertThat(
            Situation.all()
                .flatMap(s -> Charter.refusal(s).stream())
                .map(Refusal::code)
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(
            "role.required",
            "adjustment.not_yours",
            "location.forbidden",
            "version.stale",
            "approval.four_eyes",
            "adjustment.status");
  }

  @Test
  void refusesByRoleThenLocationThenVersionThenFourEyesThenStatus() {
    assertThat(
            Situation.all().filter(s -> !refusalOf(s.tried()).equals(Charter.refusal(s))).limit(3))
        .isEmpty();
  }

  @Test
  void refusesAdministratorsInTheSameOrder() {
    assertThat(
            Situation.ofAdministrators()
                .filter(s -> !refusalToAdministrators(s).equals(Charter.refusal(s)))
                .limit(3))
        .isEmpty();
  }

  private static Optional<Refusal> refusalToAdministrators(Situation s) {
    return Permissions.refusal(s.action(), s.adjustment(), s.actor(), s.expected());
  }

  @Test
  void leadsWhereTheDiagramSays() {
    assertNone(s -> s.tried() instanceof Made(var next) && next.status() != Charter.next(s));
  }

  @Test
  void offersExactlyWhatItWouldAllow() {
    assertNone(s ->
        Permissions.of(s.adjustment(), s.actor()).contains(s.action())
            != s.tried() instanceof Made);
  }

  @Test
  void raisesTheVersionByExactlyOne() {
    assertNone(
        s -> s.tried() instanceof Made(var next) && next.version() != s.adjustment().version() + 1);
  }

  @Test
  void keepsWhoMadeItAndWhen() {
    assertNone(s ->
        s.tried() instanceof Made(var next)
            && !(next.id().equals(s.adjustment().id())
                && next.details().createdBy().equals(s.adjustment().details().createdBy())
                && next.details().createdAt().equals(s.adjustment().details().createdAt())
                && next.content().equals(s.adjustment().content())));
  }

  @Test
  void saysWhenItChanged() {
    assertNone(s ->
        s.tried() instanceof Made(var next)
            && !next.details().updatedAt().isAfter(s.adjustment().details().updatedAt()));
  }

  @Test
  void forgetsNobodyWhoHadAPart() {
    assertNone(s ->
        s.tried() instanceof Made(var next)
            && !next.details().contributors().containsAll(s.adjustment().details().contributors()));
  }

  @Test
  void countsWritersAndNobodyElseAsContributors() {
    Set<Action> writing = EnumSet.of(Action.EDIT, Action.SUBMIT);
    assertNone(s -> {
      Set<?> before = s.adjustment().details().contributors();
      return s.tried() instanceof Made(var next)
          && next.details().contributors().contains(s.actor().id())
              != (before.contains(s.actor().id()) || writing.contains(s.action()));
    });
  }

  @Test
  void forgetsNoDecision() {
    assertNone(s ->
        s.tried() instanceof Made(var next)
            && !unlapsed(next.details().decisions())
                .containsAll(unlapsed(s.adjustment().details().decisions())));
  }

  @Test
  void letsDecisionsLapseOnEditAndWithdrawAndOnNothingElse() {
    Set<Action> lapsing = EnumSet.of(Action.EDIT, Action.WITHDRAW);
    assertNone(s -> {
      List<Decision> before = s.adjustment().details().decisions();
      return s.tried() instanceof Made(var next)
          && !next.details()
              .decisions()
              .subList(0, before.size())
              .equals(lapsing.contains(s.action()) ? lapsed(before) : before);
    });
  }

  @Test
  void bindsADecisionToTheVersionThatWasJudged() {
    Set<Action> deciding = EnumSet.of(Action.APPROVE, Action.FINAL_APPROVE, Action.REJECT);
    assertNone(s -> {
      int before = s.adjustment().details().decisions().size();
      if (!(s.tried() instanceof Made(var next))) {
        return false;
      }
      List<Decision> added =
          next.details().decisions().subList(before, next.details().decisions().size());
      return deciding.contains(s.action()) ? !isDecision(added, s, next) : !added.isEmpty();
    });
  }

  private static boolean isDecision(List<Decision> added, Situation s, Adjustment next) {
    var verdict =
        s.action() == Action.REJECT ? Decision.Verdict.REJECTED : Decision.Verdict.APPROVED;
    int level = s.adjustment().status() == Status.PENDING_FINAL_APPROVAL ? 2 : 1;
    String comment = s.action() == Action.REJECT ? "no" : "yes";
    return added.equals(
        List.of(
            new Decision(
                level,
                verdict,
                s.actor().person(),
                next.details().updatedAt(),
                comment,
                s.adjustment().version(),
                false)));
  }

  private static List<Decision> lapsed(List<Decision> decisions) {
    return decisions.stream()
        .map(d ->
            new Decision(d.level(), d.verdict(), d.by(), d.at(), d.comment(), d.version(), true))
        .toList();
  }

  private static List<Decision> unlapsed(List<Decision> decisions) {
    return decisions.stream()
        .map(d ->
            new Decision(d.level(), d.verdict(), d.by(), d.at(), d.comment(), d.version(), false))
        .toList();
  }

  private static Stream<Situation> made() {
    return Situation.unhindered().filter(s -> s.tried() instanceof Made);
  }

  private static Optional<Refusal> refusalOf(Move move) {
    return switch (move) {
      case Made _ -> Optional.empty();
      case Refused(var refusal) -> Optional.of(refusal);
    };
  }

  private static void assertNone(Predicate<Situation> breaksTheLaw) {
    assertThat(Situation.unhindered().filter(breaksTheLaw).limit(3)).isEmpty();
  }
}
