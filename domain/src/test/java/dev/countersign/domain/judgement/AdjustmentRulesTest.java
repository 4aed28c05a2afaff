package dev.countersign.domain.judgement;

import static dev.countersign.domain.given.GivenBatch.existing;
import static dev.countersign.domain.given.GivenBatch.named;
import static dev.countersign.domain.given.GivenBatch.storage;
import static dev.countersign.domain.given.GivenCatalogue.BOLTS;
import static dev.countersign.domain.given.GivenCatalogue.CLOSED;
import static dev.countersign.domain.given.GivenCatalogue.DRILL;
import static dev.countersign.domain.given.GivenCatalogue.GOODS;
import static dev.countersign.domain.given.GivenCatalogue.LAPTOP;
import static dev.countersign.domain.given.GivenCatalogue.OFFICE;
import static dev.countersign.domain.given.GivenCatalogue.SAMPLE;
import static dev.countersign.domain.given.GivenCatalogue.SERVICE;
import static dev.countersign.domain.given.GivenCatalogue.TABLETS;
import static dev.countersign.domain.given.GivenCatalogue.TODAY;
import static dev.countersign.domain.given.GivenCatalogue.VACCINE;
import static dev.countersign.domain.given.GivenCatalogue.WAREHOUSE;
import static dev.countersign.domain.given.GivenCatalogue.withCustomFields;
import static dev.countersign.domain.given.GivenJudgement.judging;
import static dev.countersign.domain.given.GivenLine.line;
import static dev.countersign.domain.given.GivenProposal.proposal;
import static dev.countersign.domain.given.GivenProposal.revaluation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.domain.adjustment.CustomField;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.given.GivenJudgement;
import dev.countersign.domain.given.GivenLine;
import dev.countersign.domain.given.GivenProposal;
import dev.countersign.domain.given.GivenStock;
import dev.countersign.domain.stock.ItemAt;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rules of calendar, configuration and ERP, and all rules together. */
class AdjustmentRulesTest {
  @Test
  void hasNothingAgainstDamagedLaptops() {
    assertThat(judging().of(proposal())).isEqualTo(new Judgement(List.of(), List.of()));
    assertThat(judging().of(proposal()).isValid()).isTrue();
  }

  @Test
  void submitsWhatIsOnlyWarnedOf() {
    Judgement judgement = judging().pending(new ItemAt(LAPTOP, WAREHOUSE)).of(proposal());
    assertThat(judgement.warnings()).isNotEmpty();
    assertThat(judgement.isValid()).isTrue();
  }

  @Test
  void takesNoDateInAClosedPeriod() {
    GivenProposal today = proposal().date(TODAY);
    assertThat(judging().closedThrough(TODAY.minusDays(1)).errorsOf(today)).isEmpty();
    assertThat(judging().closedThrough(TODAY).errorsOf(today))
        .containsExactly("date.period_closed at date");
    assertThat(judging().closedThrough(TODAY).errorsOf(proposal().date(TODAY.minusDays(1))))
        .containsExactly("date.period_closed at date");
  }

  @Test
  void takesAConfiguredCauseByCodeOrTextOrNone() {
    for (String cause : List.of("", "dropped", "Dropped or crushed in handling")) {
      assertThat(judging().errorsOf(proposal().lines(line().cause(cause)))).isEmpty();
    }
    assertThat(judging().errorsOf(proposal().lines(line().cause("Dropped"))))
        .containsExactly("cause.unknown at lines/0/cause");
  }

  @Test
  void keepsTheCodeOfACause() {
    GivenProposal given = proposal().lines(line().cause("Dropped or crushed in handling"));
    assertThat(given.known().lines().getFirst().cause()).isEqualTo("dropped");
    assertThat(proposal().lines(line().cause("Gone")).known().lines().getFirst().cause())
        .isEqualTo("Gone");
  }

  @Test
  void knowsTheErpsCustomFieldsWhereItTellsThem() {
    GivenProposal given = proposal().customFields(new CustomField("1", "colour", "red"));
    assertThat(judging().errorsOf(given)).isEmpty();
    assertThat(judging().by(withCustomFields("1", "2")).errorsOf(given)).isEmpty();
    for (CatalogueSnapshot others : List.of(withCustomFields("2"), withCustomFields())) {
      assertThat(judging().by(others).errorsOf(given))
          .containsExactly("custom_field.unknown at customFields/0/id");
    }
    assertThat(judging().by(withCustomFields("2")).without(Feature.CUSTOM_FIELDS).errorsOf(given))
        .containsExactly("erp.unsupported at customFields");
  }

  @Test
  void takesLinesUnderOneGeneralLocationWhereTheErpCanDoNoMore() {
    GivenProposal together = proposal().lines(line(), line().at(OFFICE));
    GivenProposal mixed = proposal().lines(line(), GivenLine.of(LAPTOP, "-1").at(CLOSED));
    GivenJudgement one = judging().stock(shops()).without(Feature.SEVERAL_LOCATIONS);
    assertThat(one.errorsOf(together)).isEmpty();
    assertThat(one.errorsOf(mixed))
        .containsExactly(
            "location.inactive at lines/1/locationId", "location.mixed at lines/1/locationId");
    assertThat(judging().stock(shops()).errorsOf(mixed))
        .containsExactly("location.inactive at lines/1/locationId");
    assertThat(one.errorsOf(proposal().nowhere().lines(line(), line().at(OFFICE))))
        .containsExactly("location.required at lines/0/locationId");
  }

  private static GivenStock shops() {
    return GivenStock.tenOfEach().onHand(LAPTOP, OFFICE, "10").onHand(LAPTOP, CLOSED, "10");
  }

  @Test
  void asksNothingOfTheErpThatItLacks() {
    Map<Feature, GivenProposal> uses =
        Map.of(
            Feature.VALUE, revaluation("1"),
            Feature.BATCHES,
                proposal().lines(GivenLine.of(TABLETS, "-1").batches(existing("B1", "1"))),
            Feature.SERIALS, proposal().lines(GivenLine.of(SAMPLE, "-1").serials("S1")),
            Feature.STORAGES,
                proposal().lines(GivenLine.of(BOLTS, "-1").storages(storage("bin-1", "1"))),
            Feature.LINE_ACCOUNTS, proposal().lines(line().account(GOODS)),
            Feature.CUSTOM_FIELDS, proposal().customFields(new CustomField("1", "a", "b")));
    Map<Feature, String> places =
        Map.of(
            Feature.VALUE, "type",
            Feature.BATCHES, "lines/0/batches",
            Feature.SERIALS, "lines/0/serialNumbers",
            Feature.STORAGES, "lines/0/storages",
            Feature.LINE_ACCOUNTS, "lines/0/accountId",
            Feature.CUSTOM_FIELDS, "customFields");
    uses.forEach((feature, given) -> {
      String found = "erp.unsupported at " + places.get(feature);
      assertThat(judging().errorsOf(given)).isEmpty();
      assertThat(judging().without(feature).errorsOf(given)).containsExactly(found);
      assertThat(judging().without(feature).aDraft().errorsOf(given)).isEmpty();
      assertThat(judging().without(feature).aDraft().warningsOf(given)).containsExactly(found);
    });
    assertThat(judging().without(Feature.values()).errorsOf(proposal())).isEmpty();
  }

  @Test
  void letsAReversalGoTheOtherWayThanItsReasonAllows() {
    GivenProposal back = proposal().reason("Damaged goods").lines(GivenLine.of(LAPTOP, "2"));
    assertThat(judging().errorsOf(back)).containsExactly("reason.direction at lines/0");
    assertThat(judging().aReversal().errorsOf(back)).isEmpty();
  }

  @Test
  void asksNothingElseOfWhatHasNoStock() {
    GivenLine service = GivenLine.of(SERVICE, "-1").batches(existing("B1", "9"));
    assertThat(judging().errorsOf(proposal().lines(service)))
        .containsExactly("item.not_stocked at lines/0/itemId");
  }

  @Test
  void findsElevenDifferentFaultsAtElevenPlaces() {
    GivenProposal faulty =
        proposal()
            .reason("Stocktaking results")
            .date(TODAY.plusDays(1))
            .lines(
                GivenLine.of(LAPTOP, "-11"),
                GivenLine.of(TABLETS, "-3").batches(existing("B1", "1"), existing("B9", "1")),
                GivenLine.of(TABLETS, "2")
                    .batches(named("N1", "1"), existing("B2", "1").number("N1")),
                GivenLine.of(SAMPLE, "-2").serials("S1", "S9").cause("fate"),
                GivenLine.of(BOLTS, "-1").storages(storage("bin-9", "1")),
                GivenLine.of(DRILL, "1").serials("S9").storages(storage("bin-1", "1")),
                GivenLine.of(VACCINE, "1").batches(existing("B1", "1")));
    assertThat(judging().errorsOf(faulty))
        .containsExactly(
            "date.future at date",
            "cause.unknown at lines/3/cause",
            "stock.insufficient at lines/0/quantity",
            "batch.quantity_sum at lines/1/batches",
            "batch.unknown at lines/1/batches/1/batchId",
            "batch.number_taken at lines/2/batches/0/batchNumber",
            "batch.number_mismatch at lines/2/batches/1/batchNumber",
            "serial.not_in_stock at lines/3/serialNumbers/1",
            "storage.unknown at lines/4/storages/0/storageId",
            "storage.serials at lines/5/storages/0/serialNumbers",
            "storage.required at lines/6/batches/0/storages");
  }
}
