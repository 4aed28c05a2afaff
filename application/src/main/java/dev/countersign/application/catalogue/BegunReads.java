package dev.countersign.application.catalogue;

import dev.countersign.application.catalogue.ErpStock.OnHand;
import dev.countersign.domain.batch.BatchInId;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import dev.countersign.domain.stock.Batch;
import dev.countersign.domain.stock.BatchStock;
import dev.countersign.domain.stock.InwardEntry;
import dev.countersign.domain.stock.ItemAt;
import dev.countersign.domain.stock.ItemStock;
import dev.countersign.domain.stock.SerialStock;
import dev.countersign.domain.stock.StockSnapshot;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Readings under way, and what has come of them by a moment; each is empty where it was in vain.
 */
record BegunReads(
    Map<ItemId, CompletableFuture<Optional<OnHand>>> onHand,
    Map<ItemId, CompletableFuture<Optional<BatchStock>>> batches,
    Map<ItemAt, CompletableFuture<Optional<Set<SerialNumber>>>> serials,
    Map<ItemAt, CompletableFuture<Optional<Map<StorageId, Quantity>>>> storages) {

  /** What is there when all have ended, or the time is up. */
  StockSnapshot within(Duration time) {
    await(time);
    return new StockSnapshot(
        onHand.keySet().stream().collect(Collectors.toMap(item -> item, this::stock)));
  }

  /** Whether it is known by now how much there is of the item. */
  boolean tell(ItemId item) {
    return told(onHand, item).isPresent();
  }

  /** Whether nothing is under way any more. */
  boolean areDone() {
    return Stream.of(all()).allMatch(CompletableFuture::isDone);
  }

  private CompletableFuture<?>[] all() {
    return Stream.of(onHand, batches, serials, storages)
        .flatMap(reads -> reads.values().stream())
        .toArray(CompletableFuture<?>[]::new);
  }

  private void await(Duration time) {
    try {
      CompletableFuture.allOf(all()).get(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      // What is missing is unknown.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private ItemStock stock(ItemId item) {
    Optional<OnHand> known = told(onHand, item);
    return new ItemStock(
        known.map(OnHand::quantities).orElse(Map.of()),
        told(batches, item).map(stock -> inBins(stock, known)),
        serials(item),
        storages(item));
  }

  private SerialStock serials(ItemId item) {
    return serials.keySet().stream()
        .filter(place -> place.item().equals(item))
        .flatMap(place ->
            told(serials, place).map(all -> SerialStock.at(place.location(), all)).stream())
        .reduce(SerialStock.UNKNOWN, SerialStock::and);
  }

  private Map<LocationId, Map<StorageId, Quantity>> storages(ItemId item) {
    var known = new HashMap<LocationId, Map<StorageId, Quantity>>();
    storages.forEach((place, read) -> {
      if (place.item().equals(item)) {
        read.getNow(Optional.empty()).ifPresent(bins -> known.put(place.location(), bins));
      }
    });
    return known;
  }

  /** The batches, with what the stock on hand tells of the bins that their entries lie in. */
  private static BatchStock inBins(BatchStock stock, Optional<OnHand> known) {
    Map<BatchInId, Map<StorageId, Quantity>> bins = known.map(OnHand::bins).orElse(Map.of());
    return BatchStock.of(stock.byId().values().stream().map(batch -> inBins(batch, bins)).toList());
  }

  private static Batch inBins(Batch batch, Map<BatchInId, Map<StorageId, Quantity>> bins) {
    return new Batch(
        batch.id(),
        batch.number(),
        batch.expiresOn(),
        batch.entries().stream().map(entry -> inBins(entry, bins)).toList());
  }

  private static InwardEntry inBins(
      InwardEntry entry, Map<BatchInId, Map<StorageId, Quantity>> bins) {
    return new InwardEntry(
        entry.id(),
        entry.location(),
        entry.balance(),
        bins.getOrDefault(entry.id(), entry.storages()));
  }

  private static <K, V> Optional<V> told(Map<K, CompletableFuture<Optional<V>>> reads, K key) {
    return Optional.ofNullable(reads.get(key)).flatMap(read -> read.getNow(Optional.empty()));
  }
}
