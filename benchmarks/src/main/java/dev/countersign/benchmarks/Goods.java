package dev.countersign.benchmarks;

import dev.countersign.domain.batch.BatchAllocation;
import dev.countersign.domain.batch.BatchId;
import dev.countersign.domain.batch.BatchInId;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.Storage;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.catalogue.Tracking;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import dev.countersign.domain.stock.Batch;
import dev.countersign.domain.stock.BatchStock;
import dev.countersign.domain.stock.InwardEntry;
import dev.countersign.domain.stock.ItemStock;
import dev.countersign.domain.stock.SerialStock;
import dev.countersign.domain.storage.StorageAllocation;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenAllocations;
import dev.countersign.testkit.given.GivenItem;
import dev.countersign.testkit.given.GivenLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An item, a line that takes ten of it, one of each allocation, and the stock that it takes them
 * from: 100 on hand, in ten bins, in ten batches with three inward entries each, or as 100 pieces.
 *
 * @param number the item's; every fifth is followed in the same way
 */
record Goods(int number) {
  private static final int PARTS = 10;
  private static final int PIECES = 100;
  private static final Quantity PER_PART = Quantity.of("10");

  /** How the ERP follows it. */
  private enum Kept {
    IN_BINS,
    BY_BATCH,
    BY_BATCH_IN_BINS,
    BY_PIECE,
    BY_PIECE_IN_BINS
  }

  private Kept kept() {
    return Kept.values()[number % Kept.values().length];
  }

  private String id() {
    return "item-" + number;
  }

  /** Where all of them lie. */
  static Storage[] bins() {
    return IntStream.range(0, PARTS)
        .mapToObj(i -> new Storage(new StorageId(bin(i)), "Bin " + i, Given.MAIN, true))
        .toArray(Storage[]::new);
  }

  Item item() {
    GivenItem item = Given.item().id(id()).sku("SKU-" + number);
    return switch (kept()) {
      case IN_BINS -> item.inBins().build();
      case BY_BATCH -> item.tracked(Tracking.BATCH).build();
      case BY_BATCH_IN_BINS -> item.tracked(Tracking.BATCH).inBins().build();
      case BY_PIECE -> item.tracked(Tracking.SERIAL).build();
      case BY_PIECE_IN_BINS -> item.tracked(Tracking.SERIAL).inBins().build();
    };
  }

  GivenLine line() {
    GivenLine line = Given.line().item(id()).quantity("-" + PARTS);
    return switch (kept()) {
      case IN_BINS -> line.storages(storages(i -> storage(i)));
      case BY_BATCH -> line.batches(batches(this::ofEntry));
      case BY_BATCH_IN_BINS ->
          line.batches(batches(i -> GivenAllocations.batch(batch(i), "1", storage(i))));
      case BY_PIECE -> line.serials(serials());
      case BY_PIECE_IN_BINS ->
          line.serials(serials()).storages(storages(i -> storage(i, piece(i))));
    };
  }

  ItemStock stock() {
    return new ItemStock(
        Map.of(Given.MAIN, Quantity.of("100")),
        Optional.of(BatchStock.of(parts(this::inStock))),
        SerialStock.at(Given.MAIN, pieces()),
        Map.of(Given.MAIN, perBin()));
  }

  private static Map<StorageId, Quantity> perBin() {
    return IntStream.range(0, PARTS)
        .boxed()
        .collect(Collectors.toMap(i -> new StorageId(bin(i)), _ -> PER_PART));
  }

  private Batch inStock(int i) {
    return new Batch(
        new BatchId(batch(i)),
        batch(i),
        Optional.of(Given.TODAY.plusYears(1)),
        List.of(entry(i, "a"), entry(i, "b"), entry(i, "c")));
  }

  private InwardEntry entry(int i, String name) {
    return new InwardEntry(new BatchInId(batch(i) + name), Given.MAIN, PER_PART, Map.of());
  }

  private BatchAllocation ofEntry(int i) {
    return GivenAllocations.batchIn(batch(i), batch(i), batch(i) + "c", "1");
  }

  private List<SerialNumber> pieces() {
    return IntStream.range(0, PIECES).mapToObj(i -> new SerialNumber(piece(i))).toList();
  }

  private String[] serials() {
    return parts(this::piece).toArray(String[]::new);
  }

  private static StorageAllocation storage(int i, String... serials) {
    return GivenAllocations.storage(bin(i), "1", serials);
  }

  private static StorageAllocation[] storages(IntFunction<StorageAllocation> each) {
    return parts(each).toArray(StorageAllocation[]::new);
  }

  private static BatchAllocation[] batches(IntFunction<BatchAllocation> each) {
    return parts(each).toArray(BatchAllocation[]::new);
  }

  private static <T> List<T> parts(IntFunction<T> each) {
    return IntStream.range(0, PARTS).mapToObj(each).toList();
  }

  private static String bin(int i) {
    return "bin-" + i;
  }

  private String batch(int i) {
    return "batch-" + number + "-" + i;
  }

  private String piece(int i) {
    return "piece-" + number + "-" + i;
  }
}
