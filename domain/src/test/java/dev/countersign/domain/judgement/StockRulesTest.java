package dev.countersign.domain.judgement;

import static dev.countersign.domain.given.GivenBatch.existing;
import static dev.countersign.domain.given.GivenBatch.storage;
import static dev.countersign.domain.given.GivenCatalogue.BIN_1;
import static dev.countersign.domain.given.GivenCatalogue.BOLTS;
import static dev.countersign.domain.given.GivenCatalogue.DRILL;
import static dev.countersign.domain.given.GivenCatalogue.LAPTOP;
import static dev.countersign.domain.given.GivenCatalogue.OFFICE;
import static dev.countersign.domain.given.GivenCatalogue.SAMPLE;
import static dev.countersign.domain.given.GivenCatalogue.TABLETS;
import static dev.countersign.domain.given.GivenCatalogue.VACCINE;
import static dev.countersign.domain.given.GivenCatalogue.WAREHOUSE;
import static dev.countersign.domain.given.GivenJudgement.judging;
import static dev.countersign.domain.given.GivenProposal.proposal;
import static dev.countersign.domain.given.GivenProposal.revaluation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.given.GivenJudgement;
import dev.countersign.domain.given.GivenLine;
import dev.countersign.domain.given.GivenProposal;
import dev.countersign.domain.given.GivenStock;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.stock.ItemAt;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of what is on hand, each with what just passes and just fails. */
class StockRulesTest {
  @ParameterizedTest
  @ValueSource(strings = {"-0.000001", "-9.999999", "-10", "1000"})
  void takesOutWhatIsOnHand(String quantity) {
    assertThat(errors(GivenLine.of(LAPTOP, quantity))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-10.000001", "-11"})
  void takesOutNoMore(String quantity) {
    assertThat(errors(GivenLine.of(LAPTOP, quantity)))
        .containsExactly("stock.insufficient at lines/0/quantity");
  }

  @Test
  void takesNothingOutOfWhatIsEmptyOrBelow() {
    for (String onHand : List.of("0", "-3")) {
      var stock = GivenStock.unknown().onHand(LAPTOP, WAREHOUSE, onHand);
      assertThat(judging().stock(stock).errorsOf(proposal().lines(GivenLine.of(LAPTOP, "-1"))))
          .containsExactly("stock.insufficient at lines/0/quantity");
    }
  }

  @Test
  void saysHowMuchWasAskedAndIsThere() {
    assertThat(judging().of(proposal().lines(GivenLine.of(LAPTOP, "-11"))).errors())
        .containsExactly(
            new Finding(
                new StockViolation.StockInsufficient(
                    LAPTOP, WAREHOUSE, Quantity.of("11"), Quantity.of("10")),
                Place.line(0).in(Field.QUANTITY)));
  }

  @Test
  void letsUntrackedStockFallBelowNothingWithAWarningWhereConfigured() {
    GivenJudgement lenient = judging().allowingNegativeStock();
    GivenProposal eleven = proposal().lines(GivenLine.of(LAPTOP, "-11"));
    assertThat(lenient.errorsOf(eleven)).isEmpty();
    assertThat(lenient.warningsOf(eleven))
        .containsExactly("stock.insufficient at lines/0/quantity");
  }

  @Test
  void neverLetsTrackedStockFallBelowNothing() {
    var stock =
        GivenStock.tenOfEach()
            .onHand(TABLETS, WAREHOUSE, "1")
            .onHand(SAMPLE, WAREHOUSE, "1")
            .onHand(BOLTS, WAREHOUSE, "1");
    GivenProposal two =
        proposal()
            .lines(
                GivenLine.of(TABLETS, "-2").batches(existing("B1", "2")),
                GivenLine.of(SAMPLE, "-2").serials("S1", "S2"),
                GivenLine.of(BOLTS, "-2").storages(storage("bin-1", "2")));
    assertThat(judging().allowingNegativeStock().stock(stock).errorsOf(two))
        .containsExactly(
            "stock.insufficient at lines/0/quantity",
            "stock.insufficient at lines/1/quantity",
            "stock.insufficient at lines/2/quantity");
  }

  @Test
  void looksAtTheLinesOwnLocation() {
    var stock = GivenStock.tenOfEach().onHand(LAPTOP, OFFICE, "1");
    assertThat(
            judging()
                .stock(stock)
                .errorsOf(proposal().lines(GivenLine.of(LAPTOP, "-2").at(OFFICE))))
        .containsExactly("stock.insufficient at lines/0/quantity");
  }

  @Test
  void revaluesWhatIsOnHand() {
    assertThat(noStock("0.000001")).isEmpty();
    assertThat(noStock("0")).containsExactly("value.no_stock at lines/0/value");
    assertThat(noStock("-0.000001")).containsExactly("value.no_stock at lines/0/value");
  }

  @Test
  void warnsWhereTheCountExpectedSomethingElse() {
    assertThat(warnings(GivenLine.of(LAPTOP, "-2").counted("8").expected("10"))).isEmpty();
    assertThat(warnings(GivenLine.of(LAPTOP, "-2").counted("7.999999").expected("9.999999")))
        .containsExactly("count.expected_differs at lines/0/expected");
    assertThat(errors(GivenLine.of(LAPTOP, "-2").counted("7").expected("9"))).isEmpty();
  }

  @Test
  void warnsOfAnotherAdjustmentOfTheItemThere() {
    GivenProposal one = proposal().lines(GivenLine.of(LAPTOP, "-1"));
    assertThat(judging().pending(new ItemAt(LAPTOP, WAREHOUSE)).warningsOf(one))
        .containsExactly("item.pending_elsewhere at lines/0");
    assertThat(judging().pending(new ItemAt(LAPTOP, WAREHOUSE)).errorsOf(one)).isEmpty();
    assertThat(
            judging()
                .pending(new ItemAt(LAPTOP, OFFICE), new ItemAt(TABLETS, WAREHOUSE))
                .warningsOf(one))
        .isEmpty();
    assertThat(judging().pending(new ItemAt(LAPTOP, WAREHOUSE)).warningsOf(revaluation("1")))
        .containsExactly("item.pending_elsewhere at lines/0");
  }

  @Test
  void saysThatStockIsUnknownOnceALineAsConfigured() {
    for (GivenLine line : linesThatNeedStock()) {
      GivenProposal given = anyWay(line);
      GivenJudgement blind = judging().stock(GivenStock.unknown());
      assertThat(blind.warningsOf(given)).containsExactly("stock.unknown at lines/0");
      assertThat(blind.errorsOf(given)).isEmpty();
      assertThat(blind.refusingUnknownStock().errorsOf(given))
          .containsExactly("stock.unknown at lines/0");
    }
    GivenJudgement blind = judging().stock(GivenStock.unknown());
    assertThat(blind.warningsOf(revaluation("1"))).containsExactly("stock.unknown at lines/0");
    assertThat(blind.refusingUnknownStock().errorsOf(revaluation("1")))
        .containsExactly("stock.unknown at lines/0");
  }

  private static List<GivenLine> linesThatNeedStock() {
    return List.of(
        GivenLine.of(LAPTOP, "-1"),
        GivenLine.of(LAPTOP, "1").counted("11").expected("10"),
        GivenLine.of(BOLTS, "-1").storages(storage("bin-1", "1")),
        GivenLine.of(TABLETS, "1").batches(existing("B1", "1")),
        GivenLine.of(TABLETS, "-1").batches(existing("B1", "1")),
        GivenLine.of(SAMPLE, "1").serials("S9"),
        GivenLine.of(SAMPLE, "-1").serials("S1"),
        GivenLine.of(VACCINE, "1").batches(existing("B1", "1").storages(storage("bin-1", "1"))),
        GivenLine.of(DRILL, "-1").serials("S1").storages(storage("bin-1", "1", "S1")));
  }

  @Test
  void saysSoWhereAnyPartOfItIsUnknown() {
    Map<ItemId, GivenLine> lines =
        Map.of(
            TABLETS, GivenLine.of(TABLETS, "-1").batches(existing("B1", "1")),
            SAMPLE, GivenLine.of(SAMPLE, "-1").serials("S1"),
            BOLTS, GivenLine.of(BOLTS, "-1").storages(storage("bin-1", "1")));
    lines.forEach((item, line) -> {
      var onHandAlone = GivenStock.unknown().onHand(item, WAREHOUSE, "10");
      assertThat(judging().stock(onHandAlone).warningsOf(anyWay(line)))
          .containsExactly("stock.unknown at lines/0");
      var allElse = GivenStock.tenOfEach().withoutOnHand(item);
      assertThat(judging().stock(allElse).warningsOf(anyWay(line)))
          .containsExactly("stock.unknown at lines/0");
    });
  }

  @Test
  void needsNoStockToTakeInWhatIsNotTracked() {
    GivenJudgement blind = judging().stock(GivenStock.unknown()).refusingUnknownStock();
    for (GivenLine line :
        List.of(
            GivenLine.of(LAPTOP, "1"), GivenLine.of(BOLTS, "1").storages(storage("bin-1", "1")))) {
      assertThat(blind.errorsOf(anyWay(line))).isEmpty();
      assertThat(blind.warningsOf(anyWay(line))).isEmpty();
    }
  }

  @Test
  void asksNothingOfStockWhereItemOrLocationAreUnknown() {
    GivenJudgement blind = judging().stock(GivenStock.unknown()).refusingUnknownStock();
    assertThat(blind.errorsOf(proposal().lines(GivenLine.of(new ItemId("404"), "-1"))))
        .containsExactly("item.unknown at lines/0/itemId");
    assertThat(
            blind.errorsOf(proposal().lines(GivenLine.of(LAPTOP, "-1").at(new LocationId("404")))))
        .containsExactly("location.unknown at lines/0/locationId");
    assertThat(blind.errorsOf(proposal().nowhere().lines(GivenLine.of(LAPTOP, "-1"))))
        .containsExactly("location.required at lines/0/locationId");
  }

  @Test
  void asksForStoragesByTheItemWhereNoLocationIsNamed() {
    assertThat(
            judging()
                .errorsOf(
                    proposal()
                        .nowhere()
                        .lines(GivenLine.of(BOLTS, "-1").storages(storage("bin-1", "1")))))
        .containsExactly("location.required at lines/0/locationId");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.000001", "5.999999", "6"})
  void takesOutOfAStorageWhatItHolds(String quantity) {
    assertThat(errors(GivenLine.of(BOLTS, "-" + quantity).storages(storage("bin-1", quantity))))
        .isEmpty();
  }

  @Test
  void takesOutNoMoreOfAStorage() {
    assertThat(errors(GivenLine.of(BOLTS, "-6.000001").storages(storage("bin-1", "6.000001"))))
        .containsExactly("storage.insufficient at lines/0/storages/0/quantity");
    assertThat(errors(GivenLine.of(BOLTS, "600").storages(storage("bin-1", "600")))).isEmpty();
  }

  @Test
  void takesNothingOutOfAStorageThatIsNotListed() {
    var stock = GivenStock.tenOfEach().storages(BOLTS, WAREHOUSE, Map.of(BIN_1, "10"));
    assertThat(
            judging()
                .stock(stock)
                .errorsOf(
                    proposal().lines(GivenLine.of(BOLTS, "-1").storages(storage("bin-2", "1")))))
        .containsExactly("storage.insufficient at lines/0/storages/0/quantity");
  }

  @Test
  void addsUpWhatSeveralBatchesTakeOutOfAStorage() {
    assertThat(errors(vaccine("3", "3"))).isEmpty();
    assertThat(errors(vaccine("3", "3.000001")))
        .containsExactly("storage.insufficient at lines/0/batches/1/storages/0/quantity");
  }

  @Test
  void saysOnceThatAStorageHoldsTooLittle() {
    var stock = GivenStock.tenOfEach().storages(VACCINE, WAREHOUSE, Map.of(BIN_1, "1"));
    GivenProposal given = proposal().lines(vaccine("1", "1"));
    assertThat(judging().stock(stock).errorsOf(given))
        .containsExactly("storage.insufficient at lines/0/batches/1/storages/0/quantity");
    var less = GivenStock.tenOfEach().storages(VACCINE, WAREHOUSE, Map.of(BIN_1, "1.5"));
    assertThat(
            judging()
                .stock(less)
                .errorsOf(
                    proposal()
                        .lines(
                            GivenLine.of(VACCINE, "-3")
                                .batches(
                                    existing("B1", "1").storages(storage("bin-1", "1")),
                                    existing("B1", "1").from("I1").storages(storage("bin-1", "1")),
                                    existing("B2", "1").storages(storage("bin-1", "1"))))))
        .containsExactly("storage.insufficient at lines/0/batches/1/storages/0/quantity");
  }

  @Test
  void takesOutOfAStorageOnlyWhatItHoldsOfTheBatchWhereTheErpTells() {
    var stock =
        GivenStock.tenOfEach()
            .batches(
                VACCINE,
                GivenStock.batch(
                    "B1", "N1", GivenStock.entry("I1", WAREHOUSE, "6", Map.of(BIN_1, "2"))));
    assertThat(judging().stock(stock).errorsOf(proposal().lines(ofB1("2")))).isEmpty();
    assertThat(judging().stock(stock).errorsOf(proposal().lines(ofB1("2.000001"))))
        .containsExactly("storage.insufficient at lines/0/batches/0/storages/0/quantity");
  }

  private static GivenLine ofB1(String quantity) {
    return GivenLine.of(VACCINE, "-" + quantity)
        .batches(existing("B1", quantity).storages(storage("bin-1", quantity)));
  }

  private static GivenLine vaccine(String ofB1, String ofB2) {
    Quantity sum = Quantity.of(ofB1).plus(Quantity.of(ofB2));
    return GivenLine.of(VACCINE, "-" + sum)
        .batches(
            existing("B1", ofB1).storages(storage("bin-1", ofB1)),
            existing("B2", ofB2).storages(storage("bin-1", ofB2)));
  }

  private static List<String> noStock(String onHand) {
    var stock = GivenStock.unknown().onHand(LAPTOP, WAREHOUSE, onHand);
    return judging().stock(stock).errorsOf(revaluation("1"));
  }

  private static List<String> errors(GivenLine line) {
    return judging().errorsOf(anyWay(line));
  }

  private static List<String> warnings(GivenLine line) {
    return judging().warningsOf(anyWay(line));
  }

  private static GivenProposal anyWay(GivenLine line) {
    return proposal().reason("Stocktaking results").lines(line);
  }
}
