package dev.countersign.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.countersign.domain.batch.BatchId;
import dev.countersign.domain.batch.BatchInId;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What cannot be, cannot be built. */
class AllocationTest {
  private static final BatchName OLD = new BatchName.Existing(new BatchId("B1"));
  private static final BatchName ENTRY = new BatchName.Entry(new BatchId("B1"), new BatchInId("I"));
  private static final BatchName NEW =
      new BatchName.New("N1", Optional.empty(), Optional.empty(), Optional.empty());
  private static final StorageId HERE = new StorageId("bin-1");
  private static final StorageId THERE = new StorageId("bin-2");
  private static final SerialNumber S1 = new SerialNumber("S1");
  private static final SerialNumber S2 = new SerialNumber("S2");

  @Test
  void changesSomething() {
    assertThat(new Allocation.Untracked(quantity(-2)).change()).isEqualTo(quantity(-2));
    refuses(() -> new Allocation.Untracked(Quantity.ZERO));
    refuses(() -> new Allocation.UntrackedInStorages(Quantity.ZERO, List.of()));
    refuses(() -> new Allocation.OfSerials(Quantity.ZERO, List.of()));
  }

  @Test
  void hasPartsOfSomething() {
    refuses(() -> new Stored(HERE, Quantity.ZERO));
    refuses(() -> new Stored(HERE, quantity(-1)));
    refuses(() -> new BatchPart(OLD, Quantity.ZERO));
    refuses(() -> new BatchPart(OLD, quantity(-1)));
    refuses(() -> new StoredPieces(HERE, List.of()));
  }

  @Test
  void isBuiltExactlyWhereThePartsAddUp() {
    for (int change = -3; change <= 3; change++) {
      for (List<Integer> parts : parts()) {
        Quantity whole = quantity(change);
        boolean addsUp =
            change != 0 && parts.stream().mapToInt(Integer::intValue).sum() == Math.abs(change);
        builds(addsUp, () -> new Allocation.UntrackedInStorages(whole, stored(parts)));
        builds(addsUp, () -> new Allocation.OfBatches(whole, batches(parts)));
        builds(addsUp, () -> new Allocation.OfBatchesInStorages(whole, storedBatches(parts)));
        builds(addsUp && change > 0, () -> new StoredBatchPart(OLD, whole, stored(parts)));
        builds(
            parts.size() == Math.abs(change) && change != 0,
            () -> new Allocation.OfSerials(whole, serials(parts.size())));
      }
    }
  }

  /** Every list of up to three parts of one to three. */
  private static List<List<Integer>> parts() {
    List<List<Integer>> all = new ArrayList<>(List.of(List.of()));
    for (int i = 0; i < all.size(); i++) {
      for (int part = 1; part <= 3 && all.get(i).size() < 3; part++) {
        List<Integer> longer = new ArrayList<>(all.get(i));
        longer.add(part);
        all.add(longer);
      }
    }
    return all;
  }

  @Test
  void namesEachPartOnce() {
    refuses(() -> new Allocation.UntrackedInStorages(quantity(2), List.of(one(HERE), one(HERE))));
    refuses(() ->
        new Allocation.OfBatches(
            quantity(2),
            List.of(new BatchPart(OLD, quantity(1)), new BatchPart(OLD, quantity(1)))));
    refuses(() ->
        new Allocation.OfBatchesInStorages(
            quantity(2),
            List.of(
                new StoredBatchPart(OLD, quantity(1), List.of(one(HERE))),
                new StoredBatchPart(OLD, quantity(1), List.of(one(HERE))))));
    refuses(() -> new StoredBatchPart(OLD, quantity(2), List.of(one(HERE), one(HERE))));
    refuses(() -> new Allocation.OfSerials(quantity(2), List.of(S1, S1)));
  }

  @Test
  void takesABatchThatFitsItsDirection() {
    for (int change : List.of(-1, 1)) {
      builds(true, () -> of(change, OLD));
      builds(change < 0, () -> of(change, ENTRY));
      builds(change > 0, () -> of(change, NEW));
      builds(true, () -> inStorage(change, OLD));
      builds(change < 0, () -> inStorage(change, ENTRY));
      builds(change > 0, () -> inStorage(change, NEW));
    }
  }

  private static Allocation of(int change, BatchName batch) {
    return new Allocation.OfBatches(quantity(change), List.of(new BatchPart(batch, quantity(1))));
  }

  private static Allocation inStorage(int change, BatchName batch) {
    return new Allocation.OfBatchesInStorages(
        quantity(change), List.of(new StoredBatchPart(batch, quantity(1), List.of(one(HERE)))));
  }

  @Test
  void holdsExactlyTheLinesPiecesInItsStorages() {
    builds(true, () -> pieces(List.of(S1, S2), piecesIn(HERE, S1), piecesIn(THERE, S2)));
    builds(true, () -> pieces(List.of(S1, S2), piecesIn(HERE, S2, S1)));
    refuses(() -> pieces(List.of(S1, S2), piecesIn(HERE, S1)));
    refuses(() -> pieces(List.of(S1, S2), piecesIn(HERE, S1), piecesIn(THERE, S1)));
    refuses(() -> pieces(List.of(S1, S2), piecesIn(HERE, S1), piecesIn(HERE, S2)));
    refuses(() -> pieces(List.of(S1, S2), piecesIn(HERE, S1, S2), piecesIn(THERE, S2)));
    refuses(() -> pieces(List.of(S1), piecesIn(HERE, S1)));
    refuses(() -> pieces(List.of(S1, S1), piecesIn(HERE, S1)));
    refuses(
        () -> pieces(List.of(S1, S2), piecesIn(HERE, S1), piecesIn(THERE, new SerialNumber("S3"))));
  }

  private static Allocation pieces(List<SerialNumber> serials, StoredPieces... storages) {
    return new Allocation.OfSerialsInStorages(quantity(-2), serials, List.of(storages));
  }

  private static StoredPieces piecesIn(StorageId storage, SerialNumber... serials) {
    return new StoredPieces(storage, List.of(serials));
  }

  private static Stored one(StorageId storage) {
    return new Stored(storage, quantity(1));
  }

  private static List<Stored> stored(List<Integer> parts) {
    List<Stored> all = new ArrayList<>();
    parts.forEach(p -> all.add(new Stored(new StorageId("bin-" + all.size()), quantity(p))));
    return all;
  }

  private static List<BatchPart> batches(List<Integer> parts) {
    List<BatchPart> all = new ArrayList<>();
    parts.forEach(p -> all.add(new BatchPart(batch(all.size()), quantity(p))));
    return all;
  }

  private static List<StoredBatchPart> storedBatches(List<Integer> parts) {
    List<StoredBatchPart> all = new ArrayList<>();
    parts.forEach(p ->
        all.add(
            new StoredBatchPart(
                batch(all.size()), quantity(p), List.of(new Stored(HERE, quantity(p))))));
    return all;
  }

  private static BatchName batch(int number) {
    return new BatchName.Existing(new BatchId("B" + number));
  }

  private static List<SerialNumber> serials(int count) {
    List<SerialNumber> all = new ArrayList<>();
    while (all.size() < count) {
      all.add(new SerialNumber("S" + all.size()));
    }
    return all;
  }

  private static Quantity quantity(int value) {
    return Quantity.of(Integer.toString(value));
  }

  private static void builds(boolean can, ThrowingCallable building) {
    if (can) {
      assertThatNoException().isThrownBy(building);
    } else {
      refuses(building);
    }
  }

  private static void refuses(ThrowingCallable building) {
    assertThatIllegalArgumentException().isThrownBy(building);
  }
}
