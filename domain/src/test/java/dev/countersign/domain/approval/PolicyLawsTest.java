package dev.countersign.domain.approval;

import static dev.countersign.domain.given.GivenCatalogue.LAPTOP;
import static dev.countersign.domain.given.GivenCatalogue.OFFICE;
import static dev.countersign.domain.given.GivenCatalogue.SAMPLE;
import static dev.countersign.domain.given.GivenCatalogue.TABLETS;
import static dev.countersign.domain.given.GivenCatalogue.TODAY;
import static dev.countersign.domain.given.GivenCatalogue.UNPRICED;
import static dev.countersign.domain.given.GivenCatalogue.WAREHOUSE;
import static dev.countersign.domain.given.GivenProposal.lineId;
import static dev.countersign.domain.given.GivenProposal.proposal;
import static dev.countersign.domain.given.GivenStockFacts.stock;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.domain.adjustment.AdjustmentType;
import dev.countersign.domain.adjustment.ApprovalNeed;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.adjustment.MatchedRule;
import dev.countersign.domain.catalogue.Direction;
import dev.countersign.domain.catalogue.Tracking;
import dev.countersign.domain.given.GivenBatch;
import dev.countersign.domain.given.GivenLine;
import dev.countersign.domain.measure.Amount;
import dev.countersign.domain.measure.Percent;
import dev.countersign.domain.measure.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Laws that hold of every pair of conditions, over a small world of adjustments and facts. */
class PolicyLawsTest {
  private static final List<GivenLine> LINES =
      List.of(
          GivenLine.of(LAPTOP, "-1").cause("dropped"),
          GivenLine.of(LAPTOP, "2").at(OFFICE),
          GivenLine.of(SAMPLE, "-3"),
          GivenLine.of(UNPRICED, "1"),
          GivenLine.of(TABLETS, "-2").batches(GivenBatch.existing("1", "2")),
          GivenLine.of(TABLETS, "4").batches(GivenBatch.named("N", "4").expiresOn("2026-11-01")));

  private static final List<StockFacts> STOCKS =
      List.of(
          StockFacts.UNKNOWN,
          stock().of(LAPTOP, "0").of(SAMPLE, "3").batch("1", new Expiry.Never()),
          stock().of(LAPTOP, "10").of(SAMPLE, "2").batch("1", new Expiry.On(TODAY.minusDays(1))));

  private static final List<Condition> CONDITIONS = Stream.concat(whole(), ofLines()).toList();

  private final List<Case> cases = cases();

  private static Stream<Condition> whole() {
    return Stream.of(
        new WholeCondition.ValueAtLeast(Amount.of("732")),
        new WholeCondition.ValueAtLeast(Amount.of("732.01")),
        new WholeCondition.ValueBelow(Amount.of("732")),
        new WholeCondition.ValueBelow(Amount.of("3000")),
        new WholeCondition.LossAtLeast(Amount.of("1")),
        new WholeCondition.GainAtLeast(Amount.of("1464")),
        new WholeCondition.DayValueAtLeast(Amount.of("832")),
        new WholeCondition.CountValueAtLeast(Amount.of("5000")),
        new WholeCondition.Reasons(Set.of("Damaged goods")),
        new WholeCondition.Reasons(Set.of("Stolen goods")),
        new WholeCondition.Causes(Set.of("dropped")),
        new WholeCondition.Locations(Set.of(OFFICE)),
        new WholeCondition.Locations(Set.of(WAREHOUSE)),
        new WholeCondition.OfType(AdjustmentType.QUANTITY),
        new WholeCondition.OfType(AdjustmentType.VALUE),
        new WholeCondition.BackdatedAtLeast(1),
        new WholeCondition.WithoutCount(),
        new WholeCondition.TrackedAs(Set.of(Tracking.NONE, Tracking.BATCH)));
  }

  private static Stream<Condition> ofLines() {
    return Stream.of(
        new LineCondition.LineValueAtLeast(Amount.of("732")),
        new LineCondition.LineValueAtLeast(Amount.of("1464.01")),
        new LineCondition.QuantityAtLeast(Quantity.of("2")),
        new LineCondition.QuantityAtLeast(Quantity.of("3")),
        new LineCondition.ShareOfStockAtLeast(Percent.of("20")),
        new LineCondition.ShareOfStockAtLeast(Percent.of("100")),
        new LineCondition.Goes(Direction.INBOUND),
        new LineCondition.Goes(Direction.OUTBOUND),
        new LineCondition.ExpiredBatch(),
        new LineCondition.NegativeStock());
  }

  /** An adjustment, what it is judged by, and its lines, each as if it were the only one. */
  private record Case(Content content, ApprovalFacts facts) {
    Optional<RuleMatch> match(Condition... conditions) {
      return Figures.match(content, facts, conditions);
    }

    /** The conditions that hold of it, each by itself. */
    Set<Condition> held() {
      return CONDITIONS.stream().filter(c -> match(c).isPresent()).collect(Collectors.toSet());
    }

    Stream<Case> lines() {
      return content.lines().stream()
          .map(line ->
              new Content(
                  content.type(),
                  content.date(),
                  content.reason(),
                  content.description(),
                  content.reference(),
                  content.locationId(),
                  content.customFields(),
                  List.of(line)))
          .map(one -> new Case(one, facts));
    }
  }

  private static List<Case> cases() {
    var cases = new ArrayList<Case>();
    for (GivenLine one : LINES) {
      for (GivenLine other : LINES) {
        for (int back : List.of(0, 1)) {
          Content content = proposal().date(TODAY.minusDays(back)).lines(one, other).known();
          facts().forEach(facts -> cases.add(new Case(content, facts)));
        }
      }
    }
    return cases;
  }

  private static Stream<ApprovalFacts> facts() {
    return STOCKS.stream()
        .flatMap(stock ->
            Stream.of(
                new ApprovalFacts(TODAY, Total.ZERO, Optional.empty(), Set.of(), stock),
                new ApprovalFacts(
                    TODAY,
                    Total.of(Amount.of("100")),
                    Optional.of(Total.of(Amount.of("5000"))),
                    Set.of(lineId(1), lineId(2)),
                    stock)));
  }

  @Test
  void holdsInEveryWorldSomewhereAndSomewhereNot() {
    assertThat(CONDITIONS)
        .filteredOn(condition -> condition instanceof LineCondition)
        .allSatisfy(condition ->
            assertThat(cases.stream().map(c -> c.match(condition).isPresent()).distinct())
                .containsExactlyInAnyOrder(true, false));
  }

  /** Two of the whole hold together where each holds; two of a line where both hold of one line. */
  @Test
  void matchesAPairWhereBothHoldOfTheWholeOrOfOneLine() {
    for (Case each : cases) {
      Set<Condition> held = each.held();
      List<Set<Condition>> heldOfLines = each.lines().map(Case::held).toList();
      for (Condition one : CONDITIONS) {
        for (Condition other : CONDITIONS) {
          List<Condition> both = List.of(one, other);
          boolean expected =
              (one instanceof LineCondition && other instanceof LineCondition)
                  ? heldOfLines.stream().anyMatch(line -> line.containsAll(both))
                  : held.containsAll(both);
          assertThat(each.match(one, other).isPresent())
              .describedAs("%s and %s of %s", one, other, each)
              .isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void isSureOnlyOfWhatIsKnown() {
    for (Case each : cases) {
      for (Condition condition : CONDITIONS) {
        boolean looksAtStock =
            condition instanceof LineCondition.ShareOfStockAtLeast
                || condition instanceof LineCondition.NegativeStock
                || condition instanceof LineCondition.ExpiredBatch;
        each.match(condition)
            .filter(match -> !match.isSure())
            .ifPresent(match -> {
              assertThat(looksAtStock).isTrue();
              assertThat(match.why()).extracting(MatchedRule::actual).containsOnly("unknown");
            });
      }
    }
  }

  @Test
  void showsAFigureThatReachesTheLimit() {
    for (Case each : cases) {
      for (Condition condition : CONDITIONS) {
        each.match(condition).ifPresent(match -> match.why().forEach(PolicyLawsTest::assertFigure));
      }
    }
  }

  private static void assertFigure(MatchedRule why) {
    if (why.actual().equals("unknown") || why.limit().equals("true")) {
      return;
    }
    if (why.condition().endsWith("-at-least")) {
      assertThat(new BigDecimal(why.actual())).isGreaterThanOrEqualTo(new BigDecimal(why.limit()));
    }
    if (why.condition().equals("value-below")) {
      assertThat(new BigDecimal(why.actual())).isLessThan(new BigDecimal(why.limit()));
    }
  }

  /** Whatever the unknown turns out to be, no fewer levels were asked than would have been then. */
  @Test
  void neverSparesAnApprovalForWantOfKnowledge() {
    List<Condition> ofLines = ofLines().toList();
    for (Levels byDefault : Levels.values()) {
      for (Levels asked : Levels.values()) {
        for (Condition condition : ofLines) {
          var policy = policy(byDefault, asked, condition);
          for (Case each : cases) {
            ApprovalNeed blind = policy.judge(each.content(), each.facts().on(StockFacts.UNKNOWN));
            ApprovalNeed seeing = policy.judge(each.content(), each.facts());
            assertThat(seeing.levels().isMoreThan(blind.levels())).isFalse();
          }
        }
      }
    }
  }

  private static ApprovalPolicy policy(Levels byDefault, Levels asked, Condition condition) {
    var always = new WholeCondition.OfType(AdjustmentType.QUANTITY);
    return new ApprovalPolicy(
        byDefault,
        List.of(
            new ApprovalRule("line", asked, List.of(condition)),
            new ApprovalRule(
                "small",
                Levels.NONE,
                List.of(new WholeCondition.ValueBelow(Amount.of("732")), always))),
        "hash");
  }

  @Test
  void namesWhatMatchedOnlyWhereItCounts() {
    var negative =
        new ApprovalRule("negative", Levels.NONE, List.of(new LineCondition.NegativeStock()));
    Content content = proposal().known();
    ApprovalFacts blind = ApprovalFacts.on(TODAY);
    assertThat(new ApprovalPolicy(Levels.ONE, List.of(negative), "hash").judge(content, blind))
        .isEqualTo(new ApprovalNeed(Levels.ONE, List.of(), "hash"));

    var strict = new ApprovalRule("strict", Levels.TWO, List.of(new LineCondition.NegativeStock()));
    assertThat(new ApprovalPolicy(Levels.ONE, List.of(strict), "hash").judge(content, blind))
        .isEqualTo(
            new ApprovalNeed(
                Levels.TWO,
                List.of(
                    new MatchedRule(
                        "strict",
                        Levels.TWO,
                        "negative-stock",
                        "true",
                        "unknown",
                        Optional.of(lineId(1)))),
                "hash"));
  }

  @Test
  void saysWhetherItLooksAtTheDay() {
    assertThat(policy(Levels.ONE, Levels.TWO, new LineCondition.NegativeStock()).looksAtDay())
        .isFalse();
    assertThat(
            policy(Levels.ONE, Levels.TWO, new WholeCondition.DayValueAtLeast(Amount.of("1")))
                .looksAtDay())
        .isTrue();
  }

  @Test
  void namesEveryConditionOnce() {
    assertThat(CONDITIONS.stream().map(Condition::name).distinct()).hasSize(19);
    assertThat(CONDITIONS)
        .allSatisfy(condition -> assertThat(condition.says().toString()).isNotBlank());
  }
}
