package dev.countersign.domain.approval;

import static dev.countersign.domain.given.GivenCatalogue.LAPTOP;
import static dev.countersign.domain.given.GivenCatalogue.OFFICE;
import static dev.countersign.domain.given.GivenCatalogue.TABLETS;
import static dev.countersign.domain.given.GivenCatalogue.TODAY;
import static dev.countersign.domain.given.GivenCatalogue.UNPRICED;
import static dev.countersign.domain.given.GivenCatalogue.WAREHOUSE;
import static dev.countersign.domain.given.GivenProposal.lineId;
import static dev.countersign.domain.given.GivenProposal.proposal;
import static dev.countersign.domain.given.GivenProposal.revaluation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.domain.adjustment.AdjustmentType;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.given.GivenLine;
import dev.countersign.domain.measure.Amount;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeConditionsTest {
  private static final ApprovalFacts FACTS = ApprovalFacts.on(TODAY);

  /** One laptop of 732 less, 100 tablets of 0.5 more. */
  private static final Content BOTH_WAYS =
      proposal().lines(GivenLine.of(LAPTOP, "-1"), GivenLine.of(TABLETS, "100")).known();

  @ParameterizedTest
  @CsvSource({"731.99, 732", "732, 732", "732.01, "})
  void weighsLossesByThemselves(String limit, String figure) {
    assertThat(figure(new WholeCondition.LossAtLeast(Amount.of(limit)), BOTH_WAYS, FACTS))
        .isEqualTo(Optional.ofNullable(figure));
  }

  @ParameterizedTest
  @CsvSource({"49.99, 50", "50, 50", "50.01, "})
  void weighsGainsByThemselves(String limit, String figure) {
    assertThat(figure(new WholeCondition.GainAtLeast(Amount.of(limit)), BOTH_WAYS, FACTS))
        .isEqualTo(Optional.ofNullable(figure));
  }

  @Test
  void takesALossWithoutACostForAboveEveryLimitButForNoGain() {
    Content lost = proposal().lines(GivenLine.of(UNPRICED, "-1")).known();
    Amount huge = Amount.of("1E+80");
    assertThat(figure(new WholeCondition.LossAtLeast(huge), lost, FACTS)).contains("unknown");
    assertThat(figure(new WholeCondition.GainAtLeast(huge), lost, FACTS)).isEmpty();
  }

  @Test
  void weighsValueAdjustmentsAsQuantities() {
    Content less = revaluation("-250.50").known();
    assertThat(figure(new WholeCondition.LossAtLeast(Amount.of("250.5")), less, FACTS))
        .contains("250.5");
  }

  @ParameterizedTest
  @CsvSource({"782, 0, 782", "782.01, 0, ", "882, 100, 882", "882.01, 100, ", "1, 9999, 10781"})
  void addsWhatTheCreatorSubmittedThatDay(String limit, String before, String figure) {
    var day = new WholeCondition.DayValueAtLeast(Amount.of(limit));
    assertThat(figure(day, BOTH_WAYS, FACTS.having(Total.of(Amount.of(before)))))
        .isEqualTo(Optional.ofNullable(figure));
  }

  @Test
  void takesADayThatHoldsAnItemWithoutACostForAboveEveryLimit() {
    var day = new WholeCondition.DayValueAtLeast(Amount.of("1E+80"));
    assertThat(figure(day, BOTH_WAYS, FACTS.having(Total.UNKNOWN))).contains("unknown");
  }

  @Test
  void takesAllAdjustmentsOfItsCountTogether() {
    var count = new WholeCondition.CountValueAtLeast(Amount.of("5000"));
    assertThat(figure(count, BOTH_WAYS, ofCount("5000"))).contains("5000");
    assertThat(figure(count, BOTH_WAYS, ofCount("4999.99"))).isEmpty();
    assertThat(figure(new WholeCondition.CountValueAtLeast(Amount.ZERO), BOTH_WAYS, FACTS))
        .isEmpty();
  }

  private static ApprovalFacts ofCount(String total) {
    return new ApprovalFacts(
        TODAY,
        Total.ZERO,
        Optional.of(Total.of(Amount.of(total))),
        Set.of(lineId(1)),
        StockFacts.UNKNOWN);
  }

  @Test
  void countsLinesThatComeFromNoCount() {
    var byHand = new WholeCondition.WithoutCount();
    Content one = proposal().known();
    assertThat(figure(byHand, one, ofCount("1"))).isEmpty();
    assertThat(figure(byHand, BOTH_WAYS, ofCount("1"))).contains("1");
    assertThat(figure(byHand, BOTH_WAYS, FACTS)).contains("2");
  }

  @Test
  void findsACauseOnSomeLine() {
    Content dropped =
        proposal().lines(GivenLine.line().cause("dropped"), GivenLine.line().cause("rain")).known();
    assertThat(figure(new WholeCondition.Causes(Set.of("rain", "theft")), dropped, FACTS))
        .contains("rain");
    assertThat(figure(new WholeCondition.Causes(Set.of("theft")), dropped, FACTS)).isEmpty();
  }

  @Test
  void looksForLocationsWhereTheStockIs() {
    Content content = proposal().at(WAREHOUSE).lines(GivenLine.line().at(OFFICE)).known();
    assertThat(figure(new WholeCondition.Locations(Set.of(OFFICE)), content, FACTS))
        .contains(OFFICE.value());
    assertThat(figure(new WholeCondition.Locations(Set.of(WAREHOUSE)), content, FACTS)).isEmpty();
    assertThat(
            figure(
                new WholeCondition.Locations(Set.of(WAREHOUSE)),
                proposal().at(WAREHOUSE).known(),
                FACTS))
        .contains(WAREHOUSE.value());
  }

  @Test
  void tellsTypesApart() {
    var ofValue = new WholeCondition.OfType(AdjustmentType.VALUE);
    assertThat(figure(ofValue, revaluation("1").known(), FACTS)).contains("VALUE");
    assertThat(figure(ofValue, proposal().known(), FACTS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "0, 1, ", "1, 1, 1", "2, 1, 2", "30, 31, ", "-1, 0, "})
  void countsTheDaysBack(int back, int limit, String figure) {
    Content dated = proposal().date(TODAY.minusDays(back)).known();
    assertThat(figure(new WholeCondition.BackdatedAtLeast(limit), dated, FACTS))
        .isEqualTo(Optional.ofNullable(figure));
  }

  private static Optional<String> figure(
      WholeCondition condition, Content content, ApprovalFacts facts) {
    return Figures.of(condition, content, facts);
  }
}
