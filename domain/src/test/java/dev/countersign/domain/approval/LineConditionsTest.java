package dev.countersign.domain.approval;

import static dev.countersign.domain.given.GivenCatalogue.LAPTOP;
import static dev.countersign.domain.given.GivenCatalogue.SAMPLE;
import static dev.countersign.domain.given.GivenCatalogue.TABLETS;
import static dev.countersign.domain.given.GivenCatalogue.TODAY;
import static dev.countersign.domain.given.GivenCatalogue.UNPRICED;
import static dev.countersign.domain.given.GivenProposal.lineId;
import static dev.countersign.domain.given.GivenProposal.proposal;
import static dev.countersign.domain.given.GivenProposal.revaluation;
import static dev.countersign.domain.given.GivenStockFacts.stock;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.MatchedRule;
import dev.countersign.domain.catalogue.Direction;
import dev.countersign.domain.given.GivenBatch;
import dev.countersign.domain.given.GivenLine;
import dev.countersign.domain.given.GivenStockFacts;
import dev.countersign.domain.measure.Amount;
import dev.countersign.domain.measure.Percent;
import dev.countersign.domain.measure.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineConditionsTest {
  private static final LineCondition NEGATIVE = new LineCondition.NegativeStock();
  private static final LineCondition EXPIRED = new LineCondition.ExpiredBatch();

  @ParameterizedTest
  @CsvSource({"1463.99, 1464", "1464, 1464", "1464.01, "})
  void weighsALine(String limit, String figure) {
    var condition = new LineCondition.LineValueAtLeast(Amount.of(limit));
    for (String quantity : List.of("-2", "2")) {
      assertThat(figure(condition, known(GivenLine.of(LAPTOP, quantity)), stock()))
          .isEqualTo(Optional.ofNullable(figure));
    }
  }

  @Test
  void doesNotAddLinesTogether() {
    Content two = known(GivenLine.of(LAPTOP, "-1"), GivenLine.of(LAPTOP, "1"));
    assertThat(figure(new LineCondition.LineValueAtLeast(Amount.of("733")), two, stock()))
        .isEmpty();
  }

  @Test
  void takesALineWithoutACostForAboveEveryLimit() {
    var condition = new LineCondition.LineValueAtLeast(Amount.of("1E+80"));
    assertThat(figure(condition, known(GivenLine.of(UNPRICED, "1")), stock())).contains("unknown");
  }

  @ParameterizedTest
  @CsvSource({"1.5, 2", "2, 2", "2.000001, "})
  void countsPiecesEitherWay(String limit, String figure) {
    var condition = new LineCondition.QuantityAtLeast(Quantity.of(limit));
    for (String quantity : List.of("-2", "2")) {
      assertThat(figure(condition, known(GivenLine.of(LAPTOP, quantity)), stock()))
          .isEqualTo(Optional.ofNullable(figure));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "10, 20, 20",
    "10, 20.01, ",
    "10, 19.99, 20",
    "9.999999, 20, 20",
    "10.000001, 20, ",
    "3, 66.666, 66.666",
    "3, 66.667, ",
    "0, 100, 100",
    "0, 100.01, ",
    "-5, 100, 100",
    "1, 100.01, 200"
  })
  void sharesWhatIsOnHand(String onHand, String limit, String figure) {
    var condition = new LineCondition.ShareOfStockAtLeast(Percent.of(limit));
    for (String quantity : List.of("-2", "2")) {
      Content content = known(GivenLine.of(LAPTOP, quantity));
      assertThat(figure(condition, content, stock().of(LAPTOP, onHand)))
          .isEqualTo(Optional.ofNullable(figure));
    }
  }

  @ParameterizedTest
  @CsvSource({"-2, 2, ", "-2, 1.999999, -0.000001", "-2, 0, -2", "-2, -1, -3", "2, -5, ", "2, 0, "})
  void seesStockGoBelowNothing(String quantity, String onHand, String figure) {
    Content content = known(GivenLine.of(LAPTOP, quantity));
    assertThat(figure(NEGATIVE, content, stock().of(LAPTOP, onHand)))
        .isEqualTo(Optional.ofNullable(figure));
  }

  @Test
  void findsNoQuantityInAValue() {
    Content value = revaluation("-1").known();
    GivenStockFacts none = stock().of(LAPTOP, "0");
    assertThat(figure(new LineCondition.QuantityAtLeast(Quantity.ZERO), value, none)).isEmpty();
    assertThat(figure(new LineCondition.ShareOfStockAtLeast(Percent.of("0")), value, none))
        .isEmpty();
    assertThat(figure(NEGATIVE, value, none)).isEmpty();
  }

  @Test
  void tellsDirectionsApart() {
    Content in = known(GivenLine.of(LAPTOP, "1"));
    assertThat(figure(new LineCondition.Goes(Direction.INBOUND), in, stock())).contains("INBOUND");
    assertThat(figure(new LineCondition.Goes(Direction.OUTBOUND), in, stock())).isEmpty();
    assertThat(
            figure(new LineCondition.Goes(Direction.OUTBOUND), revaluation("-1").known(), stock()))
        .contains("OUTBOUND");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LineCondition.Goes(Direction.ANY))
        .withMessage("every line goes some way");
  }

  @Test
  void looksAtTheExpiryOfBatchesThatAreThere() {
    Content content = tablets(GivenBatch.existing("4815", "1"));
    assertThat(figure(EXPIRED, content, expiring(TODAY.minusDays(1).toString())))
        .contains("2026-11-19");
    assertThat(figure(EXPIRED, content, expiring(TODAY.toString()))).isEmpty();
    assertThat(figure(EXPIRED, content, stock().batch("4815", new Expiry.Never()))).isEmpty();
  }

  @Test
  void looksAtTheExpiryOfNewBatches() {
    assertThat(
            figure(EXPIRED, tablets(GivenBatch.named("B1", "1").expiresOn("2026-11-19")), stock()))
        .contains("2026-11-19");
    assertThat(
            figure(EXPIRED, tablets(GivenBatch.named("B1", "1").expiresOn("2026-11-20")), stock()))
        .isEmpty();
    assertThat(figure(EXPIRED, tablets(GivenBatch.named("B1", "1")), stock())).isEmpty();
  }

  @Test
  void namesTheDayOfTheOldestBatch() {
    Content content =
        tablets(
            GivenBatch.named("B1", "1").expiresOn("2026-11-19"),
            GivenBatch.existing("4816", "1"),
            GivenBatch.named("B2", "1").expiresOn("2026-10-01"));
    assertThat(figure(EXPIRED, content, stock())).contains("2026-10-01");
    assertThat(match(content, stock(), EXPIRED))
        .hasValueSatisfying(m -> assertThat(m.isSure()).isTrue());
  }

  @Test
  void saysThatItDoesNotKnow() {
    for (LineCondition condition :
        List.of(NEGATIVE, new LineCondition.ShareOfStockAtLeast(Percent.of("5000")))) {
      assertUnsure(condition, known(GivenLine.of(LAPTOP, "-1")));
    }
    assertUnsure(EXPIRED, tablets(GivenBatch.existing("4815", "1")));
  }

  private static void assertUnsure(LineCondition condition, Content content) {
    assertThat(match(content, StockFacts.UNKNOWN, condition))
        .hasValueSatisfying(match -> {
          assertThat(match.isSure()).isFalse();
          assertThat(match.why()).extracting(MatchedRule::actual).containsExactly("unknown");
        });
  }

  @Test
  void namesTheFirstLineOfWhichAllHold() {
    Content content =
        known(GivenLine.of(SAMPLE, "-50"), GivenLine.of(LAPTOP, "-1"), GivenLine.of(LAPTOP, "-40"));
    var many = new LineCondition.QuantityAtLeast(Quantity.of("40"));
    var dear = new LineCondition.LineValueAtLeast(Amount.of("700"));
    assertThat(match(content, stock(), many, dear))
        .hasValueSatisfying(match ->
            assertThat(match.why())
                .extracting(MatchedRule::line)
                .containsOnly(Optional.of(lineId(3))));
    assertThat(
            match(
                known(GivenLine.of(SAMPLE, "-50"), GivenLine.of(LAPTOP, "-1")),
                stock(),
                many,
                dear))
        .isEmpty();
  }

  @Test
  void namesALineOfWhichItIsSureBeforeOneOfWhichItIsNot() {
    Content content = known(GivenLine.of(SAMPLE, "-1"), GivenLine.of(LAPTOP, "-1"));
    assertThat(match(content, stock().of(LAPTOP, "0"), NEGATIVE))
        .hasValueSatisfying(match -> {
          assertThat(match.isSure()).isTrue();
          assertThat(match.why().getFirst().line()).contains(lineId(2));
        });
  }

  private static GivenStockFacts expiring(String day) {
    return stock().batch("4815", new Expiry.On(LocalDate.parse(day)));
  }

  private static Content tablets(GivenBatch... batches) {
    return known(GivenLine.of(TABLETS, "3").batches(batches));
  }

  private static Content known(GivenLine... lines) {
    return proposal().lines(lines).known();
  }

  private static Optional<String> figure(
      LineCondition condition, Content content, StockFacts stock) {
    return Figures.of(condition, content, facts(stock));
  }

  private static Optional<RuleMatch> match(
      Content content, StockFacts stock, Condition... conditions) {
    return Figures.match(content, facts(stock), conditions);
  }

  private static ApprovalFacts facts(StockFacts stock) {
    return new ApprovalFacts(TODAY, Total.ZERO, Optional.empty(), Set.of(), stock);
  }
}
