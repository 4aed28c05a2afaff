package dev.countersign.domain.stock;

import static dev.countersign.domain.given.GivenBatch.existing;
import static dev.countersign.domain.given.GivenBatch.storage;
import static dev.countersign.domain.given.GivenCatalogue.BIN_1;
import static dev.countersign.domain.given.GivenCatalogue.BIN_2;
import static dev.countersign.domain.given.GivenCatalogue.OFFICE;
import static dev.countersign.domain.given.GivenCatalogue.TABLETS;
import static dev.countersign.domain.given.GivenCatalogue.WAREHOUSE;
import static dev.countersign.domain.given.GivenProposal.proposal;
import static dev.countersign.domain.given.GivenStock.batch;
import static dev.countersign.domain.given.GivenStock.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.Deducting;
import dev.countersign.domain.batch.BatchAllocation;
import dev.countersign.domain.batch.BatchInId;
import dev.countersign.domain.given.GivenBatch;
import dev.countersign.domain.given.GivenLine;
import dev.countersign.domain.given.GivenStock;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.storage.StorageAllocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From which inward entries an outbound batch is taken. */
class OldestFirstTest {
  /** Written as {@code batch/entry quantity}, then what lies in which storage. */
  private static List<String> split(Batch batch, GivenBatch... outbound) {
    return OldestFirst.split(given("-9", outbound), BatchStock.of(List.of(batch)), WAREHOUSE)
        .map(all -> all.stream().map(OldestFirstTest::written).toList())
        .orElse(List.of("short"));
  }

  private static List<BatchAllocation> given(String quantity, GivenBatch... batches) {
    return GivenLine.of(TABLETS, quantity).batches(batches).make().batches();
  }

  private static String written(BatchAllocation batch) {
    String name =
        batch.batchId().orElseThrow()
            + "/"
            + batch.batchInId().map(BatchInId::value).orElse("")
            + " "
            + batch.quantity();
    return batch.storages().stream()
        .map(s -> " " + s.storageId() + " " + s.quantity())
        .collect(Collectors.joining("", name, ""));
  }

  private static Batch twoEntries() {
    return batch("B1", "N1", entry("I1", WAREHOUSE, "4"), entry("I2", WAREHOUSE, "2"));
  }

  @Test
  void takesTheOldestWhileItLasts() {
    assertThat(split(twoEntries(), existing("B1", "4"))).containsExactly("B1/I1 4");
    assertThat(split(twoEntries(), existing("B1", "4.5"))).containsExactly("B1/I1 4", "B1/I2 0.5");
    assertThat(split(twoEntries(), existing("B1", "6"))).containsExactly("B1/I1 4", "B1/I2 2");
    assertThat(split(twoEntries(), existing("B1", "6.000001"))).containsExactly("short");
  }

  @Test
  void passesOverWhatIsEmptyOrElsewhere() {
    Batch batch =
        batch(
            "B1",
            "N1",
            entry("I0", WAREHOUSE, "0"),
            entry("IX", WAREHOUSE, "-1"),
            entry("I1", OFFICE, "9"),
            entry("I2", WAREHOUSE, "2"));
    assertThat(split(batch, existing("B1", "2"))).containsExactly("B1/I2 2");
    assertThat(split(batch, existing("B1", "3"))).containsExactly("short");
  }

  @Test
  void leavesWhatNamesItsEntryAndTakesTheRestOfOthers() {
    assertThat(split(twoEntries(), existing("B1", "2").from("I2"), existing("B1", "3")))
        .containsExactly("B1/I2 2", "B1/I1 3");
    assertThat(split(twoEntries(), existing("B1", "3"), existing("B1", "2").from("I1")))
        .containsExactly("B1/I1 4", "B1/I2 1");
    assertThat(split(twoEntries(), existing("B1", "3").from("I1"), existing("B1", "4")))
        .containsExactly("short");
  }

  @Test
  void leavesWhatNamesEntriesThatAreNotKnown() {
    assertThat(split(twoEntries(), existing("B1", "2").from("I9"))).containsExactly("B1/I9 2");
  }

  @Test
  void knowsNothingOfOtherBatches() {
    assertThat(split(twoEntries(), existing("B9", "1"))).containsExactly("short");
    assertThat(split(twoEntries(), GivenBatch.named("N1", "1"))).containsExactly("short");
  }

  @Test
  void dividesTheStoragesAmongTheEntries() {
    assertThat(
            split(
                twoEntries(),
                existing("B1", "5").storages(storage("bin-1", "3"), storage("bin-2", "2"))))
        .containsExactly("B1/I1 4 bin-1 3 bin-2 1", "B1/I2 1 bin-2 1");
  }

  @Test
  void takesOutOfAStorageOnlyTheEntriesThatLieThere() {
    Batch batch =
        batch(
            "B1",
            "N1",
            entry("I1", WAREHOUSE, "4", Map.of(BIN_1, "1", BIN_2, "3")),
            entry("I2", WAREHOUSE, "2", Map.of(BIN_1, "2")));
    assertThat(split(batch, existing("B1", "3").storages(storage("bin-1", "3"))))
        .containsExactly("B1/I1 1 bin-1 1", "B1/I2 2 bin-1 2");
    assertThat(split(batch, existing("B1", "4").storages(storage("bin-1", "4"))))
        .containsExactly("short");
  }

  @Test
  void takesNothingOutOfAStorageTwice() {
    Batch batch = batch("B1", "N1", entry("I1", WAREHOUSE, "6", Map.of(BIN_1, "2", BIN_2, "4")));
    GivenBatch two = existing("B1", "2").storages(storage("bin-1", "2"));
    assertThat(split(batch, two)).containsExactly("B1/I1 2 bin-1 2");
    assertThat(split(batch, two, two)).containsExactly("short");
  }

  @Test
  void keepsTheNumberBesideTheBatch() {
    assertThat(
            OldestFirst.split(
                    given("-1", existing("B1", "1").number("N1")),
                    BatchStock.of(List.of(twoEntries())),
                    WAREHOUSE)
                .orElseThrow())
        .extracting(BatchAllocation::batchNumber)
        .containsExactly(Optional.of("N1"));
  }

  @Test
  void takesAllThatIsAskedAndNoMoreThanThereIsOldestFirst() {
    for (int old = 0; old <= 3; old++) {
      for (int middle = 0; middle <= 3; middle++) {
        for (int young = 0; young <= 3; young++) {
          for (int asked = 1; asked <= 10; asked++) {
            assertLaws(List.of(old, middle, young), asked);
          }
        }
      }
    }
  }

  private static void assertLaws(List<Integer> balances, int asked) {
    Batch batch =
        batch(
            "B1",
            "N1",
            entry("I0", WAREHOUSE, "" + balances.get(0)),
            entry("I1", WAREHOUSE, "" + balances.get(1)),
            entry("I2", WAREHOUSE, "" + balances.get(2)));
    Optional<List<BatchAllocation>> made =
        OldestFirst.split(
            given("-" + asked, existing("B1", "" + asked)),
            BatchStock.of(List.of(batch)),
            WAREHOUSE);
    int held = balances.stream().mapToInt(Integer::intValue).sum();
    assertThat(made.isPresent()).isEqualTo(asked <= held);
    made.ifPresent(parts -> assertOldestFirst(parts, balances, asked));
  }

  private static void assertOldestFirst(
      List<BatchAllocation> parts, List<Integer> balances, int asked) {
    int open = asked;
    for (int i = 0; i < balances.size(); i++) {
      BatchInId entry = new BatchInId("I" + i);
      int taken = Math.min(open, balances.get(i));
      assertThat(parts.stream().filter(p -> p.batchInId().equals(Optional.of(entry))))
          .extracting(BatchAllocation::quantity)
          .isEqualTo(taken == 0 ? List.of() : List.of(Quantity.of("" + taken)));
      open -= taken;
    }
    assertThat(sum(parts.stream().map(BatchAllocation::quantity))).isEqualTo("" + asked);
  }

  private static String sum(Stream<Quantity> quantities) {
    return quantities.reduce(Quantity.ZERO, Quantity::plus).toString();
  }

  @Test
  void fixesTheEntriesOfEachOutboundLineOfAnAdjustment() {
    Content content =
        proposal()
            .reason("Stocktaking results")
            .lines(
                GivenLine.line(),
                GivenLine.of(TABLETS, "-5").batches(existing("B1", "5")),
                GivenLine.of(TABLETS, "5").batches(existing("B1", "5")),
                GivenLine.of(TABLETS, "-7").at(OFFICE).batches(existing("B1", "7")))
            .content();
    Content fixed = Deducting.oldestFirst(content, GivenStock.tenOfEach().make());
    assertThat(fixed.lines().get(1).batches())
        .extracting(OldestFirstTest::written)
        .containsExactly("B1/I1 4", "B1/I2 1");
    assertThat(fixed.lines().get(0)).isEqualTo(content.lines().get(0));
    assertThat(fixed.lines().get(2)).isEqualTo(content.lines().get(2));
    assertThat(fixed.lines().get(3)).isEqualTo(content.lines().get(3));
    assertThat(Deducting.oldestFirst(fixed, GivenStock.tenOfEach().make())).isEqualTo(fixed);
    assertThat(Deducting.oldestFirst(content, StockSnapshot.UNKNOWN)).isEqualTo(content);
  }

  @Test
  void addsUpStoragesThatAreMergedWithTheirPieces() {
    assertThat(
            StorageAllocation.merged(
                List.of(
                    storage("bin-1", "1", "S1"),
                    storage("bin-2", "1", "S2"),
                    storage("bin-1", "1", "S3"))))
        .containsExactly(storage("bin-1", "2", "S1", "S3"), storage("bin-2", "1", "S2"));
  }
}
