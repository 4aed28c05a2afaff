package dev.countersign.domain.audit;

import static dev.countersign.domain.given.GivenBatch.existing;
import static dev.countersign.domain.given.GivenBatch.named;
import static dev.countersign.domain.given.GivenBatch.storage;
import static dev.countersign.domain.given.GivenLine.line;
import static dev.countersign.domain.given.GivenProposal.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.CustomField;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.given.GivenAdjustment;
import dev.countersign.domain.given.GivenCatalogue;
import dev.countersign.domain.given.GivenLine;
import dev.countersign.domain.given.GivenProposal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChangesTest {
  @Test
  void tellsEveryFieldOfANewOneThatSaysSomething() {
    assertThat(Changes.of(draft(everything())))
        .containsExactlyElementsOf(
            Stream.of(
                    "customFields/0/id: 7",
                    "customFields/0/label: colour",
                    "customFields/0/value: red",
                    "date: 2026-11-20",
                    "description: wet",
                    "lines/0/accountId: 4815000000000388",
                    "lines/0/batches/0/batchId: B1",
                    "lines/0/batches/0/batchInId: I1",
                    "lines/0/batches/0/batchNumber: N1",
                    "lines/0/batches/0/quantity: 1",
                    "lines/0/batches/0/storages/0/quantity: 0.5",
                    "lines/0/batches/0/storages/0/serialNumbers/0: S9",
                    "lines/0/batches/0/storages/0/storageId: A-2",
                    "lines/0/cause: dropped",
                    "lines/0/counted: 48",
                    "lines/0/description: off the lorry",
                    "lines/0/expected: 50",
                    "lines/0/itemId: 4815000000044100",
                    "lines/0/locationId: 460000000041010",
                    "lines/0/quantity: -2",
                    "lines/0/serialNumbers/0: S1",
                    "lines/0/serialNumbers/1: S2",
                    "lines/0/storages/0/quantity: 2",
                    "lines/0/storages/0/storageId: A-1",
                    "lines/1/batches/0/batchNumber: N2",
                    "lines/1/batches/0/expiresOn: 2026-12-16",
                    "lines/1/batches/0/externalBatchNumber: M2",
                    "lines/1/batches/0/manufacturedOn: 2026-05-12",
                    "lines/1/batches/0/quantity: 3",
                    "lines/1/itemId: 4815000000044102",
                    "lines/1/quantity: 3",
                    "locationId: 460000000041012",
                    "reason: Stocktaking results",
                    "reference: R-1",
                    "status: DRAFT",
                    "type: QUANTITY")
                .map(ChangesTest::added)
                .toList());
  }

  @Test
  void tellsAValueOfAValueLine() {
    assertThat(Changes.of(draft(GivenProposal.revaluation("250.50"))))
        .contains(new FieldChange("lines/0/value", "", "250.5"));
  }

  @Test
  void tellsNothingWhereNothingChanged() {
    Adjustment before = draft(everything());
    assertThat(Changes.between(before, before)).isEmpty();
    assertThat(Changes.between(before, draft(everything()))).isEmpty();
  }

  @Test
  void tellsAMoveByItsStatusAlone() {
    GivenAdjustment draft = GivenAdjustment.draft();
    assertThat(Changes.between(draft.now(), draft.submitted(Levels.ONE).now()))
        .containsExactly(new FieldChange("status", "DRAFT", "PENDING_APPROVAL"));
  }

  @Test
  void tellsWhatWasBeforeAndIsAfter() {
    assertThat(
            Changes.between(
                draft(proposal().description("wet").lines(line().quantity("-2"))),
                draft(proposal().reference("R-1").lines(line().quantity("-2.5")))))
        .containsExactly(
            new FieldChange("description", "wet", ""),
            new FieldChange("lines/0/quantity", "-2", "-2.5"),
            new FieldChange("reference", "", "R-1"));
  }

  @Test
  void tellsTheSameTheOtherWayRoundBackwards() {
    Adjustment one = draft(everything());
    Adjustment other =
        draft(proposal().lines(line().serials("S2"), line().at(GivenCatalogue.OFFICE)));
    List<FieldChange> back =
        Changes.between(other, one).stream()
            .map(c -> new FieldChange(c.field(), c.after(), c.before()))
            .toList();
    assertThat(Changes.between(one, other)).hasSizeGreaterThan(20).isEqualTo(back);
  }

  private static FieldChange added(String fieldAndValue) {
    List<String> parts = List.of(fieldAndValue.split(": ", 2));
    return new FieldChange(parts.getFirst(), "", parts.getLast());
  }

  private static Adjustment draft(GivenProposal proposal) {
    return GivenAdjustment.draft(proposal.content()).now();
  }

  private static GivenProposal everything() {
    GivenLine out =
        line()
            .quantity("-2")
            .cause("dropped")
            .description("off the lorry")
            .account(GivenCatalogue.GOODS)
            .at(GivenCatalogue.OFFICE)
            .counted("48")
            .expected("50")
            .serials("S1", "S2")
            .storages(storage("A-1", "2"))
            .batches(
                existing("B1", "1").number("N1").from("I1").storages(storage("A-2", "0.5", "S9")));
    GivenLine in =
        GivenLine.of(GivenCatalogue.TABLETS, "3")
            .batches(
                named("N2", "3")
                    .externalNumber("M2")
                    .manufacturedOn("2026-05-12")
                    .expiresOn("2026-12-16"));
    return proposal()
        .reason("Stocktaking results")
        .description("wet")
        .reference("R-1")
        .customFields(new CustomField("7", "colour", "red"))
        .lines(out, in);
  }
}
