package dev.countersign.testkit.erp;

import dev.countersign.application.erp.PostingLine;
import dev.countersign.domain.batch.BatchAllocation;
import dev.countersign.domain.batch.BatchId;
import dev.countersign.domain.batch.BatchInId;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import dev.countersign.domain.stock.Batch;
import dev.countersign.domain.stock.InwardEntry;
import dev.countersign.domain.stock.ItemAt;
import dev.countersign.domain.storage.StorageAllocation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much is where: in all, of an inward entry, in a storage, of a serial number. */
final class FarLedger {
  private final Map<Spot, Quantity> quantities = new HashMap<>();
  private final Map<BatchInId, Inward> inwards = new LinkedHashMap<>();

  /** A place; what does not apply is blank. */
  private record Spot(ItemAt place, String inward, String storage, String serial) {
    static Spot of(ItemAt place) {
      return new Spot(place, "", "", "");
    }

    Spot inward(BatchInId id) {
      return new Spot(place, id.value(), storage, serial);
    }

    Spot storage(StorageId id) {
      return new Spot(place, inward, id.value(), serial);
    }

    Spot serial(SerialNumber number) {
      return new Spot(place, inward, storage, number.value());
    }
  }

  private record Inward(
      ItemAt place, BatchId batch, String number, Optional<LocalDate> expiresOn) {}

  void receive(FarStock stock) {
    var place = new ItemAt(stock.item(), stock.location());
    Spot spot = Spot.of(place);
    add(spot, stock.quantity());
    stock.serials().forEach(serial -> add(spot.serial(new SerialNumber(serial)), Quantity.ONE));
    stock.storage().ifPresent(bin -> add(spot.storage(bin), stock.quantity()));
    stock.batch().ifPresent(batch -> receive(stock, batch, place));
  }

  private void receive(FarStock stock, FarStock.FarBatch batch, ItemAt place) {
    var id = new BatchInId(batch.inId());
    inwards.put(id, new Inward(place, new BatchId(batch.id()), batch.number(), Optional.empty()));
    Spot spot = Spot.of(place).inward(id);
    add(spot, stock.quantity());
    stock.storage().ifPresent(bin -> add(spot.storage(bin), stock.quantity()));
  }

  /**
   * Moves what a line of a document moves, or the other way.
   *
   * @param line its id, from which those of new inward entries are made
   */
  void move(PostingLine moved, Quantity quantity, String line, UnaryOperator<Quantity> way) {
    var place = new ItemAt(moved.itemId(), moved.locationId());
    UnaryOperator<Quantity> signed =
        unsigned -> way.apply(quantity.sign() < 0 ? unsigned.negated() : unsigned);
    Spot spot = Spot.of(place);
    add(spot, way.apply(quantity));
    moved.serialNumbers().forEach(serial -> add(spot.serial(serial), signed.apply(Quantity.ONE)));
    storages(spot, moved.storages(), signed);
    for (BatchAllocation batch : moved.batches()) {
      BatchInId inward = quantity.sign() > 0 ? made(batch, place, line) : taken(batch, place);
      add(spot.inward(inward), signed.apply(batch.quantity()));
      storages(spot, batch.storages(), signed);
      storages(spot.inward(inward), batch.storages(), signed);
    }
  }

  private void storages(
      Spot spot, List<StorageAllocation> storages, UnaryOperator<Quantity> signed) {
    storages.forEach(bin -> add(spot.storage(bin.storageId()), signed.apply(bin.quantity())));
  }

  private BatchInId made(BatchAllocation batch, ItemAt place, String line) {
    String number = batch.batchNumber().orElse("");
    BatchId id = batch.batchId().orElseGet(() -> new BatchId(place.item() + "-" + number));
    var entry = new BatchInId(line + "-" + id);
    inwards.putIfAbsent(entry, new Inward(place, id, numberOf(id, number), batch.expiresOn()));
    return entry;
  }

  private String numberOf(BatchId id, String given) {
    return inwards.values().stream()
        .filter(known -> known.batch().equals(id))
        .map(Inward::number)
        .findFirst()
        .orElse(given);
  }

  private BatchInId taken(BatchAllocation batch, ItemAt place) {
    return batch
        .batchInId()
        .orElseGet(() ->
            inwards.entrySet().stream()
                .filter(entry -> entry.getValue().place().equals(place))
                .filter(entry -> batch.batchId().equals(Optional.of(entry.getValue().batch())))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow());
  }

  Quantity onHand(ItemAt place) {
    return at(Spot.of(place));
  }

  /** What lies where of the item's inward entries. */
  Map<BatchInId, Map<StorageId, Quantity>> bins(ItemId item, Collection<StorageId> storages) {
    return inwards.entrySet().stream()
        .filter(entry -> entry.getValue().place().item().equals(item))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry -> bins(Spot.of(entry.getValue().place()).inward(entry.getKey()), storages)));
  }

  Map<StorageId, Quantity> bins(ItemAt place, Collection<StorageId> storages) {
    return bins(Spot.of(place), storages);
  }

  private Map<StorageId, Quantity> bins(Spot spot, Collection<StorageId> storages) {
    return storages.stream()
        .filter(bin -> at(spot.storage(bin)).sign() != 0)
        .collect(Collectors.toMap(bin -> bin, bin -> at(spot.storage(bin))));
  }

  List<Batch> batches(ItemId item) {
    var entries = new LinkedHashMap<BatchId, Batch>();
    inwards.forEach((id, inward) -> {
      if (inward.place().item().equals(item)) {
        var entry =
            new InwardEntry(
                id, inward.place().location(), at(Spot.of(inward.place()).inward(id)), Map.of());
        entries.merge(
            inward.batch(),
            new Batch(inward.batch(), inward.number(), inward.expiresOn(), List.of(entry)),
            FarLedger::and);
      }
    });
    return List.copyOf(entries.values());
  }

  private static Batch and(Batch batch, Batch more) {
    List<InwardEntry> entries =
        Stream.concat(batch.entries().stream(), more.entries().stream()).toList();
    return new Batch(batch.id(), batch.number(), batch.expiresOn(), entries);
  }

  Set<SerialNumber> serials(ItemAt place) {
    return quantities.entrySet().stream()
        .filter(entry -> entry.getKey().place().equals(place))
        .filter(entry -> !entry.getKey().serial().isEmpty() && entry.getValue().sign() > 0)
        .map(entry -> new SerialNumber(entry.getKey().serial()))
        .collect(Collectors.toSet());
  }

  private Quantity at(Spot spot) {
    return quantities.getOrDefault(spot, Quantity.ZERO);
  }

  private void add(Spot spot, Quantity quantity) {
    quantities.merge(spot, quantity, Quantity::plus);
  }
}
