package dev.countersign.domain.judgement;

import static dev.countersign.domain.given.GivenLine.line;
import static dev.countersign.domain.given.GivenLine.worth;
import static dev.countersign.domain.given.GivenProposal.proposal;
import static dev.countersign.domain.given.GivenProposal.revaluation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.domain.adjustment.AdjustmentType;
import dev.countersign.domain.adjustment.Change;
import dev.countersign.domain.adjustment.Counted;
import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.adjustment.ProposedLine;
import dev.countersign.domain.given.Found;
import dev.countersign.domain.given.GivenBatch;
import dev.countersign.domain.given.GivenCatalogue;
import dev.countersign.domain.given.GivenLine;
import dev.countersign.domain.given.GivenProposal;
import dev.countersign.domain.measure.Amount;
import dev.countersign.domain.measure.Quantity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of a line, each with what just passes and what just fails. */
class LineShapeTest {
  @Test
  void wantsAnItem() {
    assertThat(found(line().withoutItem())).containsExactly("item.required at lines/0/itemId");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "-1",
        "0.000001",
        "-0.000001",
        "1000000000",
        "-1000000000",
        "1E+9",
        "999999999.999999",
        "2.0000000",
      })
  void takesAQuantityThatTheErpCanKeep(String quantity) {
    assertThat(found(line().quantity(quantity))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, quantity.zero",
    "-0.00, quantity.zero",
    "0.0000001, quantity.scale",
    "-1.1234567, quantity.scale",
    "0.123456789012345, quantity.scale",
    "1000000000.000001, quantity.range",
    "-1000000001, quantity.range",
    "1E+30, quantity.range",
  })
  void takesNoOther(String quantity, String code) {
    assertThat(found(line().quantity(quantity))).containsExactly(code + " at lines/0/quantity");
  }

  @Test
  void takesFifteenDigitsAtMost() {
    assertThat(found(line().quantity("0.1234567890123456")))
        .containsExactly(
            "quantity.scale at lines/0/quantity", "quantity.range at lines/0/quantity");
  }

  @Test
  void saysHowManyDecimalsThereAreAndMayBe() {
    assertThat(violations(proposal().lines(line().quantity("0.0000001"))))
        .containsExactly(new FigureViolation.QuantityScale(6, 7));
    assertThat(violations(revaluation("0.001")))
        .containsExactly(new FigureViolation.ValueScale(2, 3));
  }

  @Test
  void wantsAQuantityAndNoValueOfAQuantityLine() {
    assertThat(found(line().withoutQuantity()))
        .containsExactly("quantity.required at lines/0/quantity");
    assertThat(found(line().value("1"))).containsExactly("value.forbidden at lines/0/value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.01", "-0.01", "1000000000", "-1000000000", "250.50", "1.000"})
  void takesAValueInThePrecisionOfPrices(String value) {
    assertThat(Found.in(revaluation(value))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, value.zero",
    "0.001, value.scale",
    "-0.011, value.scale",
    "1000000000.01, value.range",
    "-1000000001, value.range",
  })
  void takesNoOtherValue(String value, String code) {
    assertThat(Found.in(revaluation(value))).containsExactly(code + " at lines/0/value");
  }

  @Test
  void wantsAValueAndNothingElseOfAValueLine() {
    assertThat(Found.in(valueLine(line().withoutQuantity())))
        .containsExactly("value.required at lines/0/value");
    assertThat(Found.in(valueLine(worth("1").quantity("1"))))
        .containsExactly("quantity.forbidden at lines/0/quantity");
    assertThat(Found.in(valueLine(worth("1").counted("1"))))
        .containsExactly("count.forbidden at lines/0/counted");
    assertThat(Found.in(valueLine(worth("1").expected("1"))))
        .containsExactly("count.forbidden at lines/0/expected");
    assertThat(
            Found.in(
                valueLine(
                    worth("1")
                        .serials("S1")
                        .batches(GivenBatch.existing("B1", "1"))
                        .storages(GivenBatch.storage("A-1", "1")))))
        .containsExactly(
            "tracking.forbidden at lines/0/batches",
            "tracking.forbidden at lines/0/serialNumbers",
            "tracking.forbidden at lines/0/storages");
  }

  @Test
  void wantsTheQuantityToBeCountedLessExpected() {
    assertThat(found(line().quantity("-2").counted("48").expected("50"))).isEmpty();
    assertThat(found(line().quantity("-2.0").counted("0.5").expected("2.50"))).isEmpty();
    for (GivenLine wrong :
        List.of(
            line().quantity("-2").counted("50").expected("48"),
            line().quantity("-2").counted("48").expected("50.000001"),
            line().quantity("-2").counted("48"),
            line().quantity("-2").expected("50"))) {
      assertThat(found(wrong)).containsExactly("count.inconsistent at lines/0/counted");
    }
  }

  @Test
  void blamesAMissingQuantityOnceWhereTheCountIsWhole() {
    assertThat(found(line().withoutQuantity().counted("48").expected("50")))
        .containsExactly("quantity.required at lines/0/quantity");
    assertThat(found(line().withoutQuantity().counted("48")))
        .containsExactly(
            "quantity.required at lines/0/quantity", "count.inconsistent at lines/0/counted");
  }

  @Test
  void judgesFiguresOnlyWhereTheTypeIsKnown() {
    assertThat(Found.in(proposal().withoutType().lines(line().quantity("0").value("0"))))
        .containsExactly("type.required at type");
  }

  @Test
  void findsAllFaultsAtOnceEachAtItsPlace() {
    GivenProposal nineFaults =
        proposal()
            .withoutDate()
            .reason("")
            .reference("no  good")
            .lines(
                line().withoutItem().quantity("0"),
                line().withoutQuantity().value("1"),
                line().quantity("-1").batches(GivenBatch.existing("B1", "0")),
                line().quantity("-1").serials("S1", "S1"));
    assertThat(Found.in(nineFaults))
        .containsExactly(
            "date.required at date",
            "reason.required at reason",
            "reference.characters at reference",
            "item.required at lines/0/itemId",
            "quantity.zero at lines/0/quantity",
            "value.forbidden at lines/1/value",
            "quantity.required at lines/1/quantity",
            "batch.quantity at lines/2/batches/0/quantity",
            "serial.duplicate at lines/3/serialNumbers/1");
  }

  @Test
  void makesContentOfASoundProposalLosingNothing() {
    GivenLine given =
        line()
            .id(GivenProposal.lineId(77))
            .quantity("-2")
            .cause("dropped")
            .description("off the lorry")
            .account(GivenCatalogue.GOODS)
            .at(GivenCatalogue.OFFICE)
            .counted("48")
            .expected("50")
            .serials("S1", "S2")
            .batches(GivenBatch.existing("B1", "2"))
            .storages(GivenBatch.storage("A-1", "2"));
    Line kept = proposal().lines(line(), given).content().lines().getLast();
    ProposedLine asked = given.make();
    assertThat(kept.id()).isEqualTo(GivenProposal.lineId(77));
    assertThat(kept.itemId()).isEqualTo(GivenCatalogue.LAPTOP);
    assertThat(kept.change()).isEqualTo(new Change.OfQuantity(Quantity.of("-2")));
    assertThat(kept.cause()).isEqualTo("dropped");
    assertThat(kept.description()).isEqualTo("off the lorry");
    assertThat(kept.accountId()).contains(GivenCatalogue.GOODS);
    assertThat(kept.locationId()).contains(GivenCatalogue.OFFICE);
    assertThat(kept.counted()).contains(new Counted(Quantity.of("48"), Quantity.of("50")));
    assertThat(kept.counted().map(Counted::variance)).contains(Quantity.of("-2"));
    assertThat(kept.serialNumbers()).isEqualTo(asked.serialNumbers());
    assertThat(kept.batches()).isEqualTo(asked.batches());
    assertThat(kept.storages()).isEqualTo(asked.storages());
  }

  @Test
  void makesIdsForLinesThatNameNone() {
    assertThat(proposal().lines(line(), line()).content().lines())
        .extracting(Line::id)
        .containsExactly(GivenProposal.lineId(1), GivenProposal.lineId(2));
  }

  @Test
  void makesAValueLineOfItsAmount() {
    assertThat(revaluation("250.50").content().lines().getFirst().change())
        .isEqualTo(new Change.OfValue(Amount.of("250.5")));
  }

  @Test
  void hasNoReferenceWhereNoneIsGiven() {
    assertThat(proposal().content().reference()).isEmpty();
    assertThat(proposal().reference("R-1").content().reference().map(Object::toString))
        .isEqualTo(Optional.of("R-1"));
  }

  private static GivenProposal valueLine(GivenLine line) {
    return proposal().type(AdjustmentType.VALUE).lines(line);
  }

  private static List<String> found(GivenLine line) {
    return Found.in(proposal().lines(line));
  }

  private static List<Violation> violations(GivenProposal proposal) {
    return switch (proposal.judged()) {
      case Shape.Sound _ -> List.of();
      case Shape.Flawed(var findings, _) -> findings.stream().map(Finding::violation).toList();
    };
  }
}
