package dev.countersign.domain.judgement;

import static dev.countersign.domain.given.GivenBatch.existing;
import static dev.countersign.domain.given.GivenBatch.named;
import static dev.countersign.domain.given.GivenBatch.storage;
import static dev.countersign.domain.given.GivenCatalogue.BIN_1;
import static dev.countersign.domain.given.GivenCatalogue.DRILL;
import static dev.countersign.domain.given.GivenCatalogue.GOODS;
import static dev.countersign.domain.given.GivenCatalogue.LAPTOP;
import static dev.countersign.domain.given.GivenCatalogue.OFFICE;
import static dev.countersign.domain.given.GivenCatalogue.SAMPLE;
import static dev.countersign.domain.given.GivenCatalogue.TABLETS;
import static dev.countersign.domain.given.GivenCatalogue.TODAY;
import static dev.countersign.domain.given.GivenCatalogue.VACCINE;
import static dev.countersign.domain.given.GivenCatalogue.WAREHOUSE;
import static dev.countersign.domain.given.GivenJudgement.judging;
import static dev.countersign.domain.given.GivenProposal.proposal;
import static dev.countersign.domain.given.GivenStock.batch;
import static dev.countersign.domain.given.GivenStock.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.domain.adjustment.Approved;
import dev.countersign.domain.adjustment.Change;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.CustomField;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.adjustment.LineId;
import dev.countersign.domain.adjustment.Posted;
import dev.countersign.domain.adjustment.Reversal;
import dev.countersign.domain.batch.BatchAllocation;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.given.Found;
import dev.countersign.domain.given.GivenAdjustment;
import dev.countersign.domain.given.GivenBatch;
import dev.countersign.domain.given.GivenLine;
import dev.countersign.domain.given.GivenProposal;
import dev.countersign.domain.given.GivenStock;
import dev.countersign.domain.measure.Amount;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.stock.StockSnapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What takes a posted adjustment back, and that it can be submitted. */
class ReversalTest {
  private static final LocalDate DAY = TODAY.minusDays(1);
  private static final Reversal ASKED = new Reversal(DAY, Reversal.DEFAULT_REASON, "typed wrongly");

  @Test
  void goesTheOtherWayForItsOwnReasonAndDate() {
    GivenProposal damaged =
        proposal()
            .reference("R-1")
            .customFields(new CustomField("1", "a", "b"))
            .lines(
                GivenLine.of(LAPTOP, "-2")
                    .cause("dropped")
                    .description("off the lorry")
                    .account(GOODS)
                    .at(OFFICE)
                    .counted("8")
                    .expected("10"));
    Content back = opposite(damaged, GivenStock.tenOfEach());
    assertThat(back.date()).isEqualTo(DAY);
    assertThat(back.reason()).isEqualTo("Stocktaking results");
    assertThat(back.description()).isEqualTo("typed wrongly");
    assertThat(back.reference()).isEmpty();
    assertThat(back.locationId()).contains(WAREHOUSE);
    assertThat(back.customFields()).containsExactly(new CustomField("1", "a", "b"));
    Line line = back.lines().getFirst();
    assertThat(line.id()).isEqualTo(new LineId(new UUID(9, 1)));
    assertThat(line.change()).isEqualTo(new Change.OfQuantity(Quantity.of("2")));
    assertThat(line.cause()).isEqualTo("dropped");
    assertThat(line.description()).isEqualTo("off the lorry");
    assertThat(line.accountId()).contains(GOODS);
    assertThat(line.locationId()).contains(OFFICE);
    assertThat(line.counted()).isEmpty();
  }

  @Test
  void takesAValueBack() {
    Content back = opposite(GivenProposal.revaluation("-250.50"), GivenStock.tenOfEach());
    assertThat(back.lines().getFirst().change()).isEqualTo(new Change.OfValue(Amount.of("250.5")));
  }

  @Test
  void takesPiecesOutThatCameIn() {
    GivenLine in =
        GivenLine.of(DRILL, "2")
            .serials("S8", "S9")
            .storages(storage("bin-1", "1", "S8"), storage("bin-2", "1", "S9"));
    var after = GivenStock.tenOfEach().serials(DRILL, WAREHOUSE, "S8", "S9");
    Line back = opposite(found(in), after).lines().getFirst();
    assertThat(back.serialNumbers()).isEqualTo(in.make().serialNumbers());
    assertThat(back.storages()).isEqualTo(in.make().storages());
    assertThat(errors(found(in), after)).isEmpty();
  }

  @Test
  void takesPiecesInThatWentOut() {
    GivenLine out = GivenLine.of(SAMPLE, "-1").serials("S7");
    assertThat(errors(proposal().lines(out), GivenStock.tenOfEach())).isEmpty();
  }

  @Test
  void takesOutOfABatchThatItBroughtIntoBeingByTheIdOfThatNumber() {
    GivenLine in =
        GivenLine.of(TABLETS, "2")
            .batches(
                named("N9", "2")
                    .externalNumber("MFR-9")
                    .manufacturedOn("2026-05-12")
                    .expiresOn("2027-05-12"));
    var after =
        GivenStock.tenOfEach().another(TABLETS, batch("B9", "N9", entry("I9", WAREHOUSE, "2")));
    assertThat(batches(opposite(found(in), after)))
        .isEqualTo(made(existing("B9", "2").number("N9")));
    assertThat(errors(found(in), after)).isEmpty();
  }

  @Test
  void leavesABatchItsNumberAloneWhileItsIdIsUnknown() {
    GivenLine in = GivenLine.of(TABLETS, "2").batches(named("N9", "2"));
    assertThat(batches(opposite(found(in), GivenStock.unknown())))
        .isEqualTo(made(named("N9", "2")));
    assertThat(errors(found(in), GivenStock.tenOfEach()))
        .containsExactly("batch.id_required at lines/0/batches/0/batchId");
  }

  @Test
  void takesBackIntoABatchOnceWhateverEntriesItCameFrom() {
    GivenLine out =
        GivenLine.of(VACCINE, "-6")
            .batches(
                existing("B1", "4")
                    .from("I1")
                    .storages(storage("bin-1", "3"), storage("bin-2", "1")),
                existing("B2", "1").from("I3").storages(storage("bin-2", "1")),
                existing("B1", "1").from("I2").number("N1").storages(storage("bin-2", "1")));
    GivenProposal given = proposal().lines(out);
    assertThat(batches(opposite(given, GivenStock.tenOfEach())))
        .isEqualTo(
            made(
                existing("B1", "5")
                    .number("N1")
                    .storages(storage("bin-1", "3"), storage("bin-2", "2")),
                existing("B2", "1").storages(storage("bin-2", "1"))));
    assertThat(errors(given, GivenStock.tenOfEach())).isEmpty();
  }

  @Test
  void isFreeOfTheReasonsDirection() {
    Reversal sameReason = new Reversal(DAY, "Damaged goods", "");
    Content back = posted(proposal()).opposite(sameReason, StockSnapshot.UNKNOWN, ids());
    Judgement judgement = judging().aReversal().of(back);
    assertThat(Found.in(judgement)).isEmpty();
    assertThat(Found.in(judging().of(back))).containsExactly("reason.direction at lines/0");
  }

  @Test
  void takenBackTwiceIsWhatItWas() {
    Map<StorageId, String> bins = Map.of(BIN_1, "10");
    var stock = GivenStock.tenOfEach().storages(VACCINE, WAREHOUSE, bins);
    GivenProposal given =
        proposal()
            .reason("Stocktaking results")
            .lines(
                GivenLine.of(LAPTOP, "-2"),
                GivenLine.of(TABLETS, "3").batches(existing("B1", "3")),
                GivenLine.of(SAMPLE, "-1").serials("S1"),
                GivenLine.of(VACCINE, "-1")
                    .batches(existing("B1", "1").storages(storage("bin-1", "1"))));
    Content once = opposite(given, stock);
    Content twice =
        GivenAdjustment.draft(once).submitted(Levels.NONE).now() instanceof Approved approved
            ? approved.posted(GivenAdjustment.START).opposite(ASKED, stock.make(), ids())
            : once;
    assertThat(twice.lines())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
        .isEqualTo(given.known().lines());
  }

  private static GivenProposal found(GivenLine line) {
    return proposal().reason("FOUND").lines(line);
  }

  private static List<BatchAllocation> made(GivenBatch... batches) {
    return GivenLine.line().batches(batches).make().batches();
  }

  private static List<BatchAllocation> batches(Content content) {
    return content.lines().getFirst().batches();
  }

  private static Content opposite(GivenProposal given, GivenStock after) {
    return posted(given).opposite(ASKED, after.make(), ids());
  }

  private static List<String> errors(GivenProposal given, GivenStock after) {
    return Found.in(judging().aReversal().stock(after).of(opposite(given, after)));
  }

  private static Posted posted(GivenProposal given) {
    return (Posted) GivenAdjustment.draft(given.known()).submitted(Levels.NONE).posted().now();
  }

  private static Supplier<LineId> ids() {
    AtomicLong next = new AtomicLong();
    return () -> new LineId(new UUID(9, next.incrementAndGet()));
  }
}
