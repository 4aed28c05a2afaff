package dev.countersign.domain.judgement;

import static dev.countersign.domain.given.GivenBatch.existing;
import static dev.countersign.domain.given.GivenBatch.named;
import static dev.countersign.domain.given.GivenCatalogue.OFFICE;
import static dev.countersign.domain.given.GivenCatalogue.SAMPLE;
import static dev.countersign.domain.given.GivenCatalogue.TABLETS;
import static dev.countersign.domain.given.GivenCatalogue.TODAY;
import static dev.countersign.domain.given.GivenCatalogue.WAREHOUSE;
import static dev.countersign.domain.given.GivenJudgement.judging;
import static dev.countersign.domain.given.GivenProposal.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.domain.batch.BatchId;
import dev.countersign.domain.given.GivenBatch;
import dev.countersign.domain.given.GivenLine;
import dev.countersign.domain.given.GivenProposal;
import dev.countersign.domain.given.GivenStock;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.stock.Batch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of which batches and pieces there are, each with what just passes and just fails. */
class BatchStockRulesTest {
  @Test
  void knowsTheItemsBatches() {
    assertThat(out("1", existing("B1", "1"))).isEmpty();
    assertThat(out("1", existing("B9", "1")))
        .containsExactly("batch.unknown at lines/0/batches/0/batchId");
    assertThat(in("1", existing("B9", "1")))
        .containsExactly("batch.unknown at lines/0/batches/0/batchId");
  }

  @Test
  void knowsTheInwardEntriesOfABatchAtTheLocation() {
    assertThat(out("1", existing("B1", "1").from("I2"))).isEmpty();
    assertThat(out("1", existing("B1", "1").from("I3")))
        .containsExactly("batch.in_unknown at lines/0/batches/0/batchInId");
    var elsewhere =
        GivenStock.tenOfEach()
            .batches(
                TABLETS,
                GivenStock.batch(
                    "B1",
                    "N1",
                    GivenStock.entry("I1", WAREHOUSE, "1"),
                    GivenStock.entry("I2", OFFICE, "5")));
    assertThat(judging().stock(elsewhere).errorsOf(outbound("1", existing("B1", "1").from("I2"))))
        .containsExactly("batch.in_unknown at lines/0/batches/0/batchInId");
  }

  @Test
  void takesANumberBesideTheBatchThatIsItsOwn() {
    assertThat(out("1", existing("B1", "1").number("N1"))).isEmpty();
    assertThat(in("1", existing("B1", "1").number("n1")))
        .containsExactly("batch.number_mismatch at lines/0/batches/0/batchNumber");
  }

  @Test
  void takesANewBatchUnderANumberThatIsFree() {
    assertThat(in("1", named("N9", "1"))).isEmpty();
    assertThat(in("1", named("n1", "1"))).isEmpty();
    assertThat(in("1", named("N1", "1")))
        .containsExactly("batch.number_taken at lines/0/batches/0/batchNumber");
  }

  @Test
  void makesANewBatchOnceInAnAdjustment() {
    GivenProposal twice =
        proposal()
            .reason("Stocktaking results")
            .lines(
                GivenLine.of(TABLETS, "1").batches(named("N9", "1")),
                GivenLine.of(TABLETS, "1").at(OFFICE).batches(named("N9", "1")));
    assertThat(judging().errorsOf(twice))
        .containsExactly("batch.number_taken at lines/1/batches/0/batchNumber");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.000001", "5.999999", "6"})
  void takesOutOfABatchWhatItHolds(String quantity) {
    assertThat(out(quantity, existing("B1", quantity))).isEmpty();
  }

  @Test
  void takesOutNoMoreOfABatch() {
    assertThat(out("6.000001", existing("B1", "6.000001")))
        .containsExactly("batch.insufficient at lines/0/batches/0/quantity");
    assertThat(in("600", existing("B1", "600"))).isEmpty();
  }

  @Test
  void takesOutOfAnInwardEntryWhatItHolds() {
    assertThat(out("2", existing("B1", "2").from("I2"))).isEmpty();
    assertThat(out("2.000001", existing("B1", "2.000001").from("I2")))
        .containsExactly("batch.insufficient at lines/0/batches/0/quantity");
    assertThat(out("6", existing("B1", "2").from("I2"), existing("B1", "4").from("I1"))).isEmpty();
  }

  @Test
  void addsUpWhatIsTakenOutOfABatch() {
    assertThat(out("6", existing("B1", "4").from("I1"), existing("B1", "2"))).isEmpty();
    assertThat(out("6.5", existing("B1", "4").from("I1"), existing("B1", "2.5")))
        .containsExactly("batch.insufficient at lines/0/batches/1/quantity");
  }

  @Test
  void saysOnceThatABatchHoldsTooLittle() {
    assertThat(
            out(
                "9",
                existing("B1", "4").from("I1"),
                existing("B1", "3"),
                existing("B1", "2").from("I2")))
        .containsExactly("batch.insufficient at lines/0/batches/1/quantity");
  }

  @Test
  void saysHowMuchABatchHolds() {
    assertThat(judging().of(outbound("7", existing("B1", "7"))).errors())
        .extracting(Finding::violation)
        .containsExactly(
            new BatchViolation.BatchInsufficient(
                new BatchId("B1"), WAREHOUSE, Quantity.of("7"), Quantity.of("6")));
  }

  @Test
  void warnsWhereStockComesIntoABatchThatHasExpired() {
    var good = GivenStock.tenOfEach().another(TABLETS, GivenStock.batch("B8", "N8", TODAY));
    var expired =
        GivenStock.tenOfEach().another(TABLETS, GivenStock.batch("B8", "N8", TODAY.minusDays(1)));
    GivenProposal in = inbound("1", existing("B8", "1"));
    assertThat(judging().stock(good).warningsOf(in)).isEmpty();
    assertThat(judging().stock(expired).warningsOf(in))
        .containsExactly("batch.expired at lines/0/batches/0/batchId");
    assertThat(judging().stock(expired).errorsOf(in)).isEmpty();
  }

  @Test
  void goesByTheAdjustmentsDateForWhatHasExpired() {
    var stock =
        GivenStock.tenOfEach().another(TABLETS, GivenStock.batch("B8", "N8", TODAY.minusDays(1)));
    GivenProposal before = inbound("1", existing("B8", "1")).date(TODAY.minusDays(1));
    assertThat(judging().stock(stock).warningsOf(before)).isEmpty();
  }

  @Test
  void warnsWhereANewBatchHasExpired() {
    assertThat(judging().warningsOf(inbound("1", named("N9", "1").expiresOn("2026-11-20"))))
        .isEmpty();
    assertThat(judging().warningsOf(inbound("1", named("N9", "1").expiresOn("2026-11-19"))))
        .containsExactly("batch.expired at lines/0/batches/0/expiresOn");
  }

  @Test
  void takesOutWhatHasExpiredWithoutAWord() {
    var stock =
        GivenStock.tenOfEach()
            .another(
                TABLETS,
                new Batch(
                    new BatchId("B8"),
                    "N8",
                    Optional.of(TODAY.minusDays(9)),
                    List.of(GivenStock.entry("I8", WAREHOUSE, "1"))));
    GivenProposal out = outbound("1", existing("B8", "1"));
    assertThat(judging().stock(stock).warningsOf(out)).isEmpty();
    assertThat(judging().stock(stock).errorsOf(out)).isEmpty();
  }

  @Test
  void takesOutPiecesThatAreThere() {
    assertThat(serials("-1", "S3")).isEmpty();
    assertThat(serials("-2", "S1", "s1"))
        .containsExactly("serial.not_in_stock at lines/0/serialNumbers/1");
    var elsewhere = GivenStock.tenOfEach().serials(SAMPLE, OFFICE, "S7");
    GivenProposal fromHere = proposal().lines(GivenLine.of(SAMPLE, "-1").serials("S7"));
    assertThat(judging().stock(elsewhere).errorsOf(fromHere))
        .containsExactly("serial.not_in_stock at lines/0/serialNumbers/0");
  }

  @Test
  void takesInPiecesThatAreNotInStock() {
    assertThat(serials("1", "S4")).isEmpty();
    assertThat(serials("2", "S4", "S3"))
        .containsExactly("serial.already_in_stock at lines/0/serialNumbers/1");
    var elsewhere = GivenStock.tenOfEach().serials(SAMPLE, OFFICE, "S7");
    GivenProposal in = proposal().reason("FOUND").lines(GivenLine.of(SAMPLE, "1").serials("S7"));
    assertThat(judging().stock(elsewhere).errorsOf(in))
        .containsExactly("serial.already_in_stock at lines/0/serialNumbers/0");
  }

  @Test
  void takesInAPieceThatItTakesOutElsewhere() {
    var both = GivenStock.tenOfEach().onHand(SAMPLE, OFFICE, "1").serials(SAMPLE, OFFICE, "S7");
    GivenProposal moved =
        proposal()
            .reason("Stocktaking results")
            .lines(
                GivenLine.of(SAMPLE, "1").serials("S7"),
                GivenLine.of(SAMPLE, "-1").at(OFFICE).serials("S7"));
    assertThat(judging().stock(both).errorsOf(moved)).isEmpty();
  }

  private static List<String> serials(String quantity, String... numbers) {
    return judging()
        .errorsOf(
            proposal()
                .reason("Stocktaking results")
                .lines(GivenLine.of(SAMPLE, quantity).serials(numbers)));
  }

  private static List<String> out(String quantity, GivenBatch... batches) {
    return judging().errorsOf(outbound(quantity, batches));
  }

  private static List<String> in(String quantity, GivenBatch... batches) {
    return judging().errorsOf(inbound(quantity, batches));
  }

  private static GivenProposal outbound(String quantity, GivenBatch... batches) {
    return proposal().lines(GivenLine.of(TABLETS, "-" + quantity).batches(batches));
  }

  private static GivenProposal inbound(String quantity, GivenBatch... batches) {
    return proposal().reason("FOUND").lines(GivenLine.of(TABLETS, quantity).batches(batches));
  }
}
