package dev.countersign.domain.judgement;

import static dev.countersign.domain.given.GivenBatch.existing;
import static dev.countersign.domain.given.GivenBatch.named;
import static dev.countersign.domain.given.GivenBatch.nameless;
import static dev.countersign.domain.given.GivenBatch.storage;
import static dev.countersign.domain.given.GivenLine.line;
import static dev.countersign.domain.given.GivenProposal.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.domain.given.Found;
import dev.countersign.domain.given.GivenBatch;
import dev.countersign.domain.given.GivenCatalogue;
import dev.countersign.domain.given.GivenLine;
import dev.countersign.domain.storage.StorageAllocation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of batches, serial numbers and storages that no catalogue is needed for. */
class AllocationShapeTest {
  @ParameterizedTest
  @ValueSource(strings = {"0.000001", "1", "1000000000"})
  void allocatesWhatIsAboveNothing(String quantity) {
    assertThat(out(existing("B1", quantity))).isEmpty();
    assertThat(stored(storage("A-1", quantity))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0.000001", "0.0000001", "1000000001"})
  void allocatesNothingElse(String quantity) {
    assertThat(out(existing("B1", quantity)))
        .containsExactly("batch.quantity at lines/0/batches/0/quantity");
    assertThat(stored(storage("A-1", quantity)))
        .containsExactly("storage.quantity at lines/0/storages/0/quantity");
    assertThat(out(existing("B1", "1").storages(storage("A-1", quantity))))
        .containsExactly("storage.quantity at lines/0/batches/0/storages/0/quantity");
  }

  @Test
  void takesABatchAndInwardEntryOnce() {
    assertThat(out(existing("B1", "1"), existing("B2", "1"))).isEmpty();
    assertThat(out(existing("B1", "1").from("I1"), existing("B1", "1").from("I2"))).isEmpty();
    assertThat(out(existing("B1", "1"), existing("B2", "1"), existing("B1", "2")))
        .containsExactly("batch.duplicate at lines/0/batches/2");
    assertThat(out(existing("B1", "1").from("I1"), existing("B1", "1").from("I1")))
        .containsExactly("batch.duplicate at lines/0/batches/1");
  }

  @Test
  void knowsAnExistingBatchByItsIdWhateverNumberStandsBesideIt() {
    assertThat(out(existing("B1", "1").number("N1"), existing("B1", "1").number("N2")))
        .containsExactly("batch.duplicate at lines/0/batches/1");
    assertThat(out(existing("B1", "1").number("N1"), existing("B2", "1").number("N1"))).isEmpty();
  }

  @Test
  void knowsANewBatchByItsNumber() {
    assertThat(in(named("N1", "1"), named("N2", "1"))).isEmpty();
    assertThat(in(named("N1", "1"), named("N1", "1")))
        .containsExactly("batch.duplicate at lines/0/batches/1");
    assertThat(in(nameless("1"), nameless("1"))).isEmpty();
  }

  @Test
  void takesABatchMadeNoLaterThanItExpires() {
    assertThat(in(named("N1", "1").manufacturedOn("2026-05-12").expiresOn("2026-05-12"))).isEmpty();
    assertThat(in(named("N1", "1").manufacturedOn("2026-05-12"))).isEmpty();
    assertThat(in(named("N1", "1").expiresOn("2026-05-12"))).isEmpty();
    assertThat(in(named("N1", "1").manufacturedOn("2026-05-13").expiresOn("2026-05-12")))
        .containsExactly("batch.dates at lines/0/batches/0/expiresOn");
  }

  @Test
  void takesAnInwardEntryOutboundOnly() {
    assertThat(out(existing("B1", "1").from("I1"))).isEmpty();
    assertThat(in(existing("B1", "1").from("I1")))
        .containsExactly("batch.in_forbidden at lines/0/batches/0/batchInId");
  }

  @Test
  void takesTheDatesOfANewBatchInboundOnly() {
    assertThat(out(existing("B1", "1").manufacturedOn("2026-05-12").expiresOn("2026-12-16")))
        .containsExactly(
            "batch.in_forbidden at lines/0/batches/0/manufacturedOn",
            "batch.in_forbidden at lines/0/batches/0/expiresOn");
  }

  @Test
  void takesOneLineOf255CharactersForABatchsNumbers() {
    String longest = "x".repeat(255);
    assertThat(in(named(longest, "1").externalNumber(longest))).isEmpty();
    assertThat(in(named(longest + "x", "1").externalNumber(longest + "x")))
        .containsExactly(
            "text.too_long at lines/0/batches/0/batchNumber",
            "text.too_long at lines/0/batches/0/externalBatchNumber");
    assertThat(in(named("a\nb", "1").externalNumber("a\u0000")))
        .containsExactly(
            "text.control_characters at lines/0/batches/0/batchNumber",
            "text.control_characters at lines/0/batches/0/externalBatchNumber");
  }

  @Test
  void takesAStorageOnceInALineOrABatch() {
    assertThat(stored(storage("A-1", "1"), storage("A-2", "1"))).isEmpty();
    assertThat(stored(storage("A-1", "1"), storage("A-2", "1"), storage("A-1", "1")))
        .containsExactly("storage.duplicate at lines/0/storages/2");
    assertThat(out(existing("B1", "2").storages(storage("A-1", "1"), storage("A-1", "1"))))
        .containsExactly("storage.duplicate at lines/0/batches/0/storages/1");
    assertThat(
            out(
                existing("B1", "1").storages(storage("A-1", "1")),
                existing("B2", "1").storages(storage("A-1", "1"))))
        .isEmpty();
  }

  @Test
  void takesASerialNumberOnceAsWritten() {
    assertThat(Found.in(proposal().lines(line().serials("S1", "s1", "S1 ")))).isEmpty();
    assertThat(Found.in(proposal().lines(line().serials("S1", "S2", "S1"))))
        .containsExactly("serial.duplicate at lines/0/serialNumbers/2");
  }

  @Test
  void takesASerialNumberInOneStorageOnly() {
    assertThat(
            Found.in(
                proposal()
                    .lines(
                        line()
                            .serials("S1", "S2")
                            .storages(storage("A-1", "1", "S1"), storage("A-2", "1", "S2")))))
        .isEmpty();
    assertThat(stored(storage("A-1", "1", "S1"), storage("A-2", "1", "S1")))
        .containsExactly("serial.duplicate at lines/0/storages/1/serialNumbers/0");
  }

  @Test
  void takesASerialNumberOnceInADirectionHoweverManyLines() {
    GivenLine here = GivenLine.of(GivenCatalogue.SAMPLE, "-1").serials("S1");
    GivenLine there =
        GivenLine.of(GivenCatalogue.SAMPLE, "-1").at(GivenCatalogue.OFFICE).serials("S1");
    GivenLine back = GivenLine.of(GivenCatalogue.SAMPLE, "1").serials("S1");
    GivenLine other = GivenLine.of(GivenCatalogue.LAPTOP, "-1").serials("S1");
    assertThat(Found.in(proposal().lines(here, back, other))).isEmpty();
    assertThat(Found.in(proposal().lines(here, there)))
        .containsExactly("serial.duplicate at lines/1/serialNumbers/0");
  }

  private static List<String> out(GivenBatch... batches) {
    return Found.in(proposal().lines(line().quantity("-2").batches(batches)));
  }

  private static List<String> in(GivenBatch... batches) {
    return Found.in(proposal().lines(line().quantity("2").batches(batches)));
  }

  private static List<String> stored(StorageAllocation... storages) {
    return Found.in(proposal().lines(line().storages(storages)));
  }
}
