package dev.countersign.domain.approval;

import static dev.countersign.domain.given.GivenCatalogue.LAPTOP;
import static dev.countersign.domain.given.GivenCatalogue.SAMPLE;
import static dev.countersign.domain.given.GivenCatalogue.TABLETS;
import static dev.countersign.domain.given.GivenCatalogue.TODAY;
import static dev.countersign.domain.given.GivenCatalogue.UNPRICED;
import static dev.countersign.domain.given.GivenProposal.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.countersign.domain.adjustment.ApprovalNeed;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.adjustment.MatchedRule;
import dev.countersign.domain.catalogue.Tracking;
import dev.countersign.domain.given.GivenLine;
import dev.countersign.domain.measure.Amount;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ApprovalPolicyTest {
  private static final Condition ALWAYS = new WholeCondition.ValueAtLeast(Amount.ZERO);
  private static final Condition NEVER = new WholeCondition.ValueBelow(Amount.ZERO);

  @ParameterizedTest
  @CsvSource({"1463.99, true", "1464, true", "1464.00, true", "1464.01, false"})
  void reachesALimitAtTheLimit(String limit, boolean reached) {
    var condition = new WholeCondition.ValueAtLeast(Amount.of(limit));
    assertThat(figures(condition, laptops("-2")).isPresent()).isEqualTo(reached);
    assertThat(figures(condition, laptops("2")).isPresent()).isEqualTo(reached);
  }

  @ParameterizedTest
  @CsvSource({"1463.99, false", "1464, false", "1464.01, true"})
  void isBelowALimitOnlyBelowIt(String limit, boolean below) {
    var condition = new WholeCondition.ValueBelow(Amount.of(limit));
    assertThat(figures(condition, laptops("-2")).isPresent()).isEqualTo(below);
    assertThat(figures(condition, laptops("2")).isPresent()).isEqualTo(below);
  }

  @Test
  void comparesUnroundedFigures() {
    Content justBelow = known(GivenLine.of(TABLETS, "1.999998"));
    assertThat(justBelow.absoluteWorth()).contains(Amount.of("0.999999"));
    assertThat(figures(new WholeCondition.ValueAtLeast(Amount.of("1")), justBelow)).isEmpty();
    assertThat(figures(new WholeCondition.ValueBelow(Amount.of("1")), justBelow)).isPresent();
  }

  @Test
  void letsNoGainHideALoss() {
    Content both = known(GivenLine.of(LAPTOP, "-1"), GivenLine.of(LAPTOP, "1"));
    assertThat(figures(new WholeCondition.ValueAtLeast(Amount.of("1464")), both)).contains("1464");
  }

  @Test
  void takesAnItemWithoutACostForAboveEveryLimit() {
    Content unpriced = known(GivenLine.of(TABLETS, "1"), GivenLine.of(UNPRICED, "1"));
    Amount huge = Amount.of("1E+80");
    assertThat(figures(new WholeCondition.ValueAtLeast(huge), unpriced)).contains("unknown");
    assertThat(figures(new WholeCondition.ValueBelow(huge), unpriced)).isEmpty();
  }

  @Test
  void takesACostOfNothingForACost() {
    Content free = known(GivenLine.of(SAMPLE, "-1000"));
    assertThat(figures(new WholeCondition.ValueBelow(Amount.of("0.01")), free)).contains("0");
    assertThat(figures(new WholeCondition.ValueAtLeast(Amount.of("0.01")), free)).isEmpty();
  }

  @Test
  void matchesAReasonByItsText() {
    var stolen = new WholeCondition.Reasons(Set.of("Stolen goods", "Stock on fire"));
    assertThat(figures(stolen, proposal().reason("STOLEN_GOODS").known())).contains("Stolen goods");
    assertThat(figures(stolen, proposal().known())).isEmpty();
  }

  @Test
  void matchesTrackingWhereEveryLinesIsInTheList() {
    var loose = new WholeCondition.TrackedAs(Set.of(Tracking.NONE, Tracking.BATCH));
    assertThat(figures(loose, known(GivenLine.of(LAPTOP, "1"), GivenLine.of(TABLETS, "1"))))
        .contains("BATCH, NONE");
    assertThat(figures(loose, known(GivenLine.of(LAPTOP, "1"), GivenLine.of(SAMPLE, "1"))))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Levels.class)
  void asksTheDefaultWhereNoRuleMatches(Levels levels) {
    var policy =
        new ApprovalPolicy(levels, List.of(rule("never", Levels.TWO, ALWAYS, NEVER)), "hash");
    assertThat(judged(policy, laptops("-2")))
        .isEqualTo(new ApprovalNeed(levels, List.of(), "hash"));
  }

  /** Every set of up to three rules, each asking 0, 1 or 2 levels and matching or not. */
  @Test
  void asksTheMostThatAnyMatchingRuleAsks() {
    assertThat(policies())
        .hasSize(3 * 6 * 6 * 6)
        .allSatisfy(policy -> {
          Optional<Integer> most =
              policy.rules().stream()
                  .filter(rule -> !rule.conditions().contains(NEVER))
                  .map(rule -> rule.levels().count())
                  .reduce(Math::max);
          assertThat(judged(policy, laptops("-2")).levels().count())
              .isEqualTo(most.orElse(policy.defaultLevels().count()));
        });
  }

  private static Stream<ApprovalPolicy> policies() {
    List<ApprovalRule> rules =
        Arrays.stream(Levels.values())
            .flatMap(
                levels -> Stream.of(rule("yes", levels, ALWAYS), rule("no", levels, NEVER, ALWAYS)))
            .toList();
    return Arrays.stream(Levels.values())
        .flatMap(levels ->
            IntStream.range(0, 6 * 6 * 6)
                .mapToObj(n -> List.of(rules.get(n % 6), rules.get(n / 6 % 6), rules.get(n / 36)))
                .map(some -> new ApprovalPolicy(levels, some, "hash")));
  }

  @Test
  void saysWhyWithConditionLimitAndFigure() {
    var policy =
        new ApprovalPolicy(
            Levels.ONE,
            List.of(
                rule("small", Levels.NONE, new WholeCondition.ValueBelow(Amount.of("50"))),
                rule(
                    "stolen-and-dear",
                    Levels.TWO,
                    new WholeCondition.Reasons(Set.of("Stolen goods")),
                    new WholeCondition.ValueAtLeast(Amount.of("1000.00"))),
                rule("tracked", Levels.ONE, new WholeCondition.TrackedAs(Set.of(Tracking.NONE)))),
            "3fa9");
    assertThat(judged(policy, proposal().reason("Stolen goods").known()))
        .isEqualTo(
            new ApprovalNeed(
                Levels.TWO,
                List.of(
                    why("stolen-and-dear", Levels.TWO, "reasons", "Stolen goods", "Stolen goods"),
                    why("stolen-and-dear", Levels.TWO, "value-at-least", "1000", "1464"),
                    why("tracked", Levels.ONE, "tracking", "NONE", "NONE")),
                "3fa9"));
    assertThat(judged(policy, known(GivenLine.of(SAMPLE, "-1"))).matched())
        .containsExactly(why("small", Levels.NONE, "value-below", "50", "0"));
  }

  @Test
  void hasNoRuleWithoutACondition() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule("empty", Levels.TWO))
        .withMessage("rule empty has no condition");
  }

  @Test
  void countsLevels() {
    assertThat(Levels.of(0)).contains(Levels.NONE);
    assertThat(Levels.of(2)).contains(Levels.TWO);
    assertThat(Levels.of(3)).isEmpty();
    assertThat(Levels.of(-1)).isEmpty();
  }

  private static MatchedRule why(
      String rule, Levels levels, String condition, String limit, String actual) {
    return new MatchedRule(rule, levels, condition, limit, actual, Optional.empty());
  }

  private static ApprovalRule rule(String name, Levels levels, Condition... conditions) {
    return new ApprovalRule(name, levels, List.of(conditions));
  }

  private static ApprovalNeed judged(ApprovalPolicy policy, Content content) {
    return policy.judge(content, ApprovalFacts.on(TODAY));
  }

  /** By what figure it holds; empty where it does not. */
  private static Optional<String> figures(Condition condition, Content content) {
    return rule("only", Levels.ONE, condition)
        .match(content, ApprovalFacts.on(TODAY))
        .map(match -> match.why().getFirst().actual());
  }

  private static Content laptops(String quantity) {
    return known(GivenLine.of(LAPTOP, quantity));
  }

  private static Content known(GivenLine... lines) {
    return proposal().lines(lines).known();
  }
}
