package dev.countersign.domain.adjustment;

import static dev.countersign.domain.given.GivenCatalogue.LAPTOP;
import static dev.countersign.domain.given.GivenCatalogue.OFFICE;
import static dev.countersign.domain.given.GivenCatalogue.SAMPLE;
import static dev.countersign.domain.given.GivenCatalogue.TABLETS;
import static dev.countersign.domain.given.GivenCatalogue.UNPRICED;
import static dev.countersign.domain.given.GivenCatalogue.WAREHOUSE;
import static dev.countersign.domain.given.GivenLine.line;
import static dev.countersign.domain.given.GivenProposal.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.Tracking;
import dev.countersign.domain.given.GivenBatch;
import dev.countersign.domain.given.GivenCatalogue;
import dev.countersign.domain.given.GivenLine;
import dev.countersign.domain.given.GivenProposal;
import dev.countersign.domain.measure.Amount;
import dev.countersign.domain.measure.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContentTest {
  @Test
  void sumsWhatTheLinesAreWorthSignedAndAbsolute() {
    Content content =
        proposal().lines(GivenLine.of(LAPTOP, "-2"), GivenLine.of(TABLETS, "3")).known();
    assertThat(content.worth()).contains(Amount.of("-1462.5"));
    assertThat(content.absoluteWorth()).contains(Amount.of("1465.5"));
  }

  @Test
  void isWorthWhatIsUnknownWhereOneLinesCostIs() {
    Content content =
        proposal().lines(GivenLine.of(UNPRICED, "1"), GivenLine.of(LAPTOP, "-1")).known();
    assertThat(content.worth()).isEmpty();
    assertThat(content.absoluteWorth()).isEmpty();
    assertThat(content.lines())
        .extracting(Line::worth)
        .containsExactly(Optional.empty(), Optional.of(Amount.of("-732")));
  }

  @Test
  void isWorthNothingWhereItemsAreFree() {
    assertThat(proposal().lines(GivenLine.of(SAMPLE, "-9")).known().worth()).contains(Amount.ZERO);
  }

  @Test
  void isWorthItsValuesWhateverItemsCost() {
    Content content =
        GivenProposal.revaluation("1")
            .lines(worthOf(UNPRICED, "-250.50"), worthOf(LAPTOP, "50"))
            .known();
    assertThat(content.worth()).contains(Amount.of("-200.5"));
    assertThat(content.absoluteWorth()).contains(Amount.of("300.5"));
  }

  @Test
  void losesNothingInManySmallLines() {
    Content content = proposal().lines(manyTablets()).known();
    assertThat(content.absoluteWorth()).contains(Amount.of("0.00005"));
  }

  @Test
  void namesEveryLocationOfHeaderAndLines() {
    assertThat(proposal().lines(line(), line().at(OFFICE)).content().locations())
        .containsExactlyInAnyOrder(WAREHOUSE, OFFICE);
    assertThat(proposal().nowhere().content().locations()).isEmpty();
    assertThat(proposal().lines(line(), line().at(OFFICE)).make().locations())
        .containsExactlyInAnyOrder(WAREHOUSE, OFFICE);
  }

  @Test
  void hasALinesStockAtItsOwnLocationOrTheAdjustments() {
    Content content = proposal().lines(line(), line().at(OFFICE)).content();
    assertThat(content.lines())
        .extracting(content::locationOf)
        .containsExactly(Optional.of(WAREHOUSE), Optional.of(OFFICE));
  }

  @Test
  void namesEveryItemOnce() {
    assertThat(proposal().lines(line(), line(), GivenLine.of(TABLETS, "1")).content().items())
        .containsExactlyInAnyOrder(LAPTOP, TABLETS);
    assertThat(proposal().lines(line(), line().withoutItem()).make().items())
        .containsExactly(LAPTOP);
  }

  @Test
  void learnsFromTheCatalogueAndKeepsTheRest() {
    GivenProposal given =
        proposal()
            .reason("DAMAGED_GOODS")
            .description("wet")
            .reference("R-1")
            .customFields(new CustomField("1", "colour", "red"))
            .lines(
                line()
                    .cause("dropped")
                    .account(GivenCatalogue.GOODS)
                    .at(OFFICE)
                    .serials("S1")
                    .storages(GivenBatch.storage("A-1", "2"))
                    .batches(GivenBatch.existing("B1", "2")));
    Content before = given.content();
    Content known = before.knowing(GivenCatalogue.snapshot());
    assertThat(known.reason()).isEqualTo("Damaged goods");
    assertThat(known.lines().getFirst().facts())
        .isEqualTo(
            new ItemFacts(
                "Laptop", "SKU-Laptop", "pcs", Tracking.NONE, Optional.of(Amount.of("732"))));
    assertThat(given.reason("Damaged goods").content())
        .isEqualTo(
            new Content(
                known.type(),
                known.date(),
                known.reason(),
                known.description(),
                known.reference(),
                known.locationId(),
                known.customFields(),
                known.lines().stream().map(l -> l.knowing(ItemFacts.UNKNOWN, l.cause())).toList()));
  }

  @Test
  void keepsAReasonAndAnItemThatTheCatalogueDoesNotHold() {
    Content known = proposal().reason("Eaten").lines(GivenLine.of(new ItemId("404"), "1")).known();
    assertThat(known.reason()).isEqualTo("Eaten");
    assertThat(known.lines().getFirst().facts()).isEqualTo(ItemFacts.UNKNOWN);
  }

  @Test
  void isNothingWithoutLines() {
    Content content = proposal().content();
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Content(
                content.type(),
                content.date(),
                content.reason(),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of()));
  }

  @Test
  void keepsTheIdsOfLinesThatWereThereEachOnce() {
    LineId there = GivenProposal.lineId(1);
    Proposal asked =
        proposal()
            .lines(line().id(there), line().id(there), line().id(GivenProposal.lineId(9)), line())
            .make();
    assertThat(asked.keepingLineIds(Set.of(there)).lines())
        .extracting(ProposedLine::lineId)
        .containsExactly(Optional.of(there), Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(asked.withoutLineIds().lines())
        .extracting(ProposedLine::lineId)
        .containsOnly(Optional.empty());
    assertThat(asked.withoutLineIds().lines().getFirst().quantity()).contains(Quantity.of("-2"));
  }

  private static GivenLine worthOf(ItemId item, String value) {
    return GivenLine.worth(value).item(item);
  }

  private static GivenLine[] manyTablets() {
    GivenLine[] lines = new GivenLine[100];
    Arrays.setAll(lines, _ -> GivenLine.of(TABLETS, "-0.000001"));
    return lines;
  }
}
