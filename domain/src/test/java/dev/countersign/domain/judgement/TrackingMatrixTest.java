package dev.countersign.domain.judgement;

import static dev.countersign.domain.given.GivenBatch.existing;
import static dev.countersign.domain.given.GivenBatch.named;
import static dev.countersign.domain.given.GivenBatch.nameless;
import static dev.countersign.domain.given.GivenBatch.storage;
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
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.allocation.Allocation;
import dev.countersign.domain.allocation.Keeping;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.given.Found;
import dev.countersign.domain.given.GivenBatch;
import dev.countersign.domain.given.GivenCatalogue;
import dev.countersign.domain.given.GivenLine;
import dev.countersign.domain.given.GivenProposal;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.storage.StorageAllocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every way in which an item is followed, in storages or not, each way: one line that is right, and
 * each fault on its own.
 */
class TrackingMatrixTest {
  private static final StorageAllocation ONE_HERE = storage("bin-1", "1");
  private static final StorageAllocation ONE_THERE = storage("bin-2", "1");
  private static final StorageAllocation S1_HERE = storage("bin-1", "1", "S1");
  private static final StorageAllocation S2_THERE = storage("bin-2", "1", "S2");
  private static final StorageAllocation S8_HERE = storage("bin-1", "1", "S8");
  private static final StorageAllocation S9_THERE = storage("bin-2", "1", "S9");

  /**
   * A line, and all that is wrong with it.
   *
   * @param found as {@code code at place below the line}; empty where it is right
   */
  record Case(GivenLine line, List<String> found) {
    Case(GivenLine line, String... found) {
      this(line, List.of(found));
    }
  }

  static Stream<Case> rightLines() {
    return Stream.of(
        new Case(of(LAPTOP, "-2")),
        new Case(of(LAPTOP, "2")),
        new Case(of(BOLTS, "-2").storages(ONE_HERE, ONE_THERE)),
        new Case(of(BOLTS, "2").storages(ONE_HERE, ONE_THERE)),
        new Case(of(TABLETS, "-2").batches(existing("B1", "1").from("I1"), existing("B2", "1"))),
        new Case(of(TABLETS, "2").batches(existing("B1", "1"), named("N9", "1"))),
        new Case(of(VACCINE, "-2").batches(existing("B1", "2").storages(ONE_HERE, ONE_THERE))),
        new Case(
            of(VACCINE, "2")
                .batches(
                    existing("B1", "1").storages(ONE_HERE), named("N9", "1").storages(ONE_HERE))),
        new Case(of(SAMPLE, "-2").serials("S1", "S2")),
        new Case(of(SAMPLE, "2").serials("S8", "S9")),
        new Case(of(DRILL, "-2").serials("S1", "S2").storages(S1_HERE, S2_THERE)),
        new Case(of(DRILL, "2").serials("S9", "S8").storages(S8_HERE, S9_THERE)));
  }

  static Stream<Case> faultsOfWhatIsNotTracked() {
    return Stream.of(
        new Case(of(LAPTOP, "-2").batches(existing("B1", "2")), "batch.not_tracked at batches"),
        new Case(of(LAPTOP, "2").batches(named("N9", "2")), "batch.not_tracked at batches"),
        new Case(of(LAPTOP, "-2").serials("S1", "S2"), "serial.not_tracked at serialNumbers"),
        new Case(of(LAPTOP, "2").storages(ONE_HERE), "storage.not_tracked at storages"),
        new Case(of(BOLTS, "-2"), "storage.required at storages"),
        new Case(of(BOLTS, "2"), "storage.required at storages"),
        new Case(of(BOLTS, "-2").storages(ONE_HERE), "storage.quantity_sum at storages"),
        new Case(
            of(BOLTS, "2").storages(storage("bin-1", "2.000001")),
            "storage.quantity_sum at storages"),
        new Case(
            of(BOLTS, "-2").storages(ONE_HERE, storage("bin-2", "1", "S1")),
            "serial.not_tracked at storages/1/serialNumbers"),
        new Case(
            of(BOLTS, "2").storages(ONE_HERE, storage("bin-9", "1")),
            "storage.unknown at storages/1/storageId"),
        new Case(
            of(BOLTS, "2").storages(ONE_HERE, storage("bin-old", "1")),
            "storage.unknown at storages/1/storageId"),
        new Case(
            of(BOLTS, "-2").storages(storage("bin-9", "2")),
            "storage.unknown at storages/0/storageId"));
  }

  static Stream<Case> faultsOfBatches() {
    return Stream.of(
        new Case(of(TABLETS, "-2"), "batch.required at batches"),
        new Case(of(TABLETS, "2"), "batch.required at batches"),
        new Case(
            of(TABLETS, "-2").batches(existing("B1", "1.999999")), "batch.quantity_sum at batches"),
        new Case(
            of(TABLETS, "2").batches(existing("B1", "2.000001")), "batch.quantity_sum at batches"),
        new Case(
            of(TABLETS, "-2").batches(existing("B1", "1"), named("N2", "1")),
            "batch.id_required at batches/1/batchId"),
        new Case(
            of(TABLETS, "2").batches(existing("B1", "1"), nameless("1")),
            "batch.number_required at batches/1/batchNumber"),
        new Case(
            of(TABLETS, "2").batches(named(" ", "2")),
            "batch.number_required at batches/0/batchNumber"),
        new Case(
            of(TABLETS, "-2").batches(existing("B1", "2")).serials("S1", "S2"),
            "serial.not_tracked at serialNumbers"),
        new Case(
            of(TABLETS, "2").batches(existing("B1", "2")).storages(ONE_HERE, ONE_THERE),
            "storage.not_tracked at storages"),
        new Case(
            of(TABLETS, "2").batches(existing("B1", "2").storages(ONE_HERE, ONE_THERE)),
            "storage.not_tracked at batches/0/storages"),
        new Case(
            of(VACCINE, "-2").batches(existing("B1", "2")),
            "storage.required at batches/0/storages"),
        new Case(
            of(VACCINE, "2").batches(existing("B1", "2").storages(ONE_HERE)),
            "storage.quantity_sum at batches/0/storages"),
        new Case(
            of(VACCINE, "-2")
                .batches(existing("B1", "2").storages(ONE_HERE, ONE_THERE))
                .storages(ONE_HERE, ONE_THERE),
            "storage.not_tracked at storages"),
        new Case(
            of(VACCINE, "2").batches(existing("B1", "2").storages(ONE_HERE, S2_THERE)),
            "serial.not_tracked at batches/0/storages/1/serialNumbers"));
  }

  static Stream<Case> faultsOfSerials() {
    return Stream.of(
        new Case(of(SAMPLE, "-2"), "serial.required at serialNumbers"),
        new Case(of(SAMPLE, "2"), "serial.required at serialNumbers"),
        new Case(of(SAMPLE, "-2").serials("S1"), "serial.count at serialNumbers"),
        new Case(of(SAMPLE, "2").serials("S7", "S8", "S9"), "serial.count at serialNumbers"),
        new Case(of(SAMPLE, "-1.5").serials("S1"), "serial.whole_quantity at quantity"),
        new Case(of(SAMPLE, "1.000001").serials("S9"), "serial.whole_quantity at quantity"),
        new Case(
            of(SAMPLE, "-2").serials("S1", "S2").batches(existing("B1", "2")),
            "batch.not_tracked at batches"),
        new Case(
            of(SAMPLE, "2").serials("S8", "S9").storages(S8_HERE, S9_THERE),
            "storage.not_tracked at storages"),
        new Case(of(DRILL, "-2").serials("S1", "S2"), "storage.required at storages"),
        new Case(
            of(DRILL, "-2").serials("S1", "S2").storages(S1_HERE),
            "storage.quantity_sum at storages"),
        new Case(
            of(DRILL, "2").serials("S8").storages(S8_HERE, S9_THERE),
            "serial.count at serialNumbers"),
        new Case(of(DRILL, "2").storages(S8_HERE, S9_THERE), "serial.required at serialNumbers"),
        new Case(
            of(DRILL, "2").serials("S8", "S9").storages(S8_HERE, ONE_THERE),
            "storage.serials at storages/1/serialNumbers"),
        new Case(
            of(DRILL, "2").serials("S8", "S9").storages(S8_HERE, storage("bin-2", "1", "S9", "S7")),
            "storage.serials at storages/1/serialNumbers"),
        new Case(
            of(DRILL, "-2").serials("S1", "S3").storages(S1_HERE, S2_THERE),
            "storage.serials at storages"));
  }

  @ParameterizedTest
  @MethodSource({"rightLines", "faultsOfWhatIsNotTracked", "faultsOfBatches", "faultsOfSerials"})
  void findsExactlyWhatIsWrong(Case each) {
    List<String> expected = each.found().stream().map(found -> below("lines/0/", found)).toList();
    GivenProposal given = anyWay(each.line());
    assertThat(judging().errorsOf(given)).isEqualTo(expected);
    assertThat(judging().warningsOf(given)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rightLines")
  void makesAnAllocationOfTheItemsKindOfALineThatIsRight(Case each) {
    Line line = anyWay(each.line()).content().lines().getFirst();
    Quantity change = each.line().make().quantity().orElseThrow();
    Keeping keeping = keeping(line.itemId());
    Allocation allocation = allocation(line, change, keeping);
    assertThat(allocation.keeping()).isEqualTo(keeping);
    assertThat(allocation.change()).isEqualTo(change);
  }

  @ParameterizedTest
  @MethodSource({"faultsOfBatches", "faultsOfSerials"})
  void makesNoAllocationOfALineThatIsWrong(Case each) {
    Line line = anyWay(each.line()).content().lines().getFirst();
    Quantity change = each.line().make().quantity().orElseThrow();
    Allocated made = Allocating.of(line, change, keeping(line.itemId()), Place.line(0));
    assertThat(made)
        .isInstanceOfSatisfying(
            Allocated.Unfit.class,
            unfit ->
                assertThat(Found.in(unfit.findings()))
                    .containsExactly(below("lines/0/", each.found().getFirst())));
  }

  @Test
  void asksForNoStorageWhereTheLocationHasNone() {
    GivenLine line = of(BOLTS, "2").at(OFFICE);
    assertThat(judging().errorsOf(anyWay(line))).isEmpty();
    assertThat(judging().errorsOf(anyWay(line.storages(ONE_HERE, ONE_THERE))))
        .containsExactly("storage.not_tracked at lines/0/storages");
  }

  @Test
  void makesAnAllocationOfASmallLineExactlyWhereNoRuleIsBroken() {
    int fitting = 0;
    for (ItemId item : List.of(LAPTOP, BOLTS, TABLETS, VACCINE, SAMPLE, DRILL)) {
      for (GivenLine given : smallLines(item)) {
        Line line = anyWay(given).content().lines().getFirst();
        Quantity change = given.make().quantity().orElseThrow();
        switch (Allocating.of(line, change, keeping(item), Place.line(0))) {
          case Allocated.Fits(var allocation) -> {
            fitting++;
            assertThat(allocation.keeping()).isEqualTo(keeping(item));
          }
          case Allocated.Unfit(var findings) -> assertThat(findings).isNotEmpty();
        }
      }
    }
    assertThat(fitting).isEqualTo(FITTING);
  }

  /**
   * As counted by hand: of each sign, 16 untracked and 16 of serial numbers whose parts are left
   * out, and 3 of each other kind.
   */
  private static final int FITTING = 2 * (16 + 16 + 4 * 3);

  /** Every quantity of one or two either way, with every part of one or two, or none. */
  private static List<GivenLine> smallLines(ItemId item) {
    List<GivenLine> all = new ArrayList<>();
    for (String quantity : List.of("-2", "-1", "1", "2")) {
      for (List<String> parts :
          List.of(List.<String>of(), List.of("1"), List.of("2"), List.of("1", "1"))) {
        for (String[] serials : new String[][] {{}, {"S1"}, {"S1", "S2"}}) {
          all.add(of(item, quantity).serials(serials));
          all.add(of(item, quantity).serials(serials).storages(stored(parts)));
          all.add(of(item, quantity).serials(serials).storages(storedPieces(parts)));
          all.add(of(item, quantity).serials(serials).batches(batches(parts, false)));
          all.add(of(item, quantity).serials(serials).batches(batches(parts, true)));
        }
      }
    }
    return all;
  }

  private static StorageAllocation[] stored(List<String> parts) {
    StorageAllocation[] all = new StorageAllocation[parts.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = storage("bin-" + (i + 1), parts.get(i));
    }
    return all;
  }

  private static StorageAllocation[] storedPieces(List<String> parts) {
    StorageAllocation[] all = new StorageAllocation[parts.size()];
    for (int i = 0; i < all.length; i++) {
      String first = "S" + (i + 1);
      all[i] =
          parts.get(i).equals("1")
              ? storage("bin-" + (i + 1), "1", first)
              : storage("bin-" + (i + 1), "2", first, "S" + (i + 2));
    }
    return all;
  }

  private static GivenBatch[] batches(List<String> parts, boolean inStorages) {
    GivenBatch[] all = new GivenBatch[parts.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = existing("B" + (i + 1), parts.get(i));
      if (inStorages) {
        all[i].storages(storage("bin-1", parts.get(i)));
      }
    }
    return all;
  }

  private static Allocation allocation(Line line, Quantity change, Keeping keeping) {
    return switch (Allocating.of(line, change, keeping, Place.line(0))) {
      case Allocated.Fits(var allocation) -> allocation;
      case Allocated.Unfit(var findings) -> throw new AssertionError(findings.toString());
    };
  }

  private static Keeping keeping(ItemId item) {
    return Keeping.of(GivenCatalogue.item(item), Optional.of(WAREHOUSE), GivenCatalogue.snapshot());
  }

  private static String below(String line, String found) {
    return found.replace(" at ", " at " + line);
  }

  private static GivenLine of(ItemId item, String quantity) {
    return GivenLine.of(item, quantity);
  }

  private static GivenProposal anyWay(GivenLine line) {
    return proposal().reason("Stocktaking results").lines(line);
  }
}
