package dev.countersign.domain.judgement;

import dev.countersign.domain.batch.BatchAllocation;
import dev.countersign.domain.batch.BatchId;
import dev.countersign.domain.catalogue.Storage;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.catalogue.Storages;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.stock.Batch;
import dev.countersign.domain.storage.StorageAllocation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of which storages there are and what they hold, for one line. */
final class StorageStockRules {
  private final StockedLine line;
  private final Storages storages;
  private final Findings findings;
  private final Optional<Map<StorageId, Quantity>> balances;
  private final Map<StorageId, Quantity> taken = new HashMap<>();

  StorageStockRules(StockedLine line, Storages storages, Findings findings) {
    this.line = line;
    this.storages = storages;
    this.findings = findings;
    this.balances = line.stock().storagesAt(line.location()).filter(_ -> line.isOutbound());
  }

  void judge() {
    if (!line.keeping().inStorages()) {
      return;
    }
    judge(line.line().storages(), Optional.empty(), line.place());
    List<BatchAllocation> batches = line.line().batches();
    for (int i = 0; i < batches.size(); i++) {
      judge(
          batches.get(i).storages(),
          batches.get(i).batchId().flatMap(this::batch),
          line.place().in(Field.BATCHES).at(i));
    }
  }

  private Optional<Batch> batch(BatchId id) {
    return line.stock().batches().flatMap(stock -> stock.batch(id));
  }

  private void judge(List<StorageAllocation> all, Optional<Batch> batch, Place place) {
    for (int i = 0; i < all.size(); i++) {
      StorageAllocation allocation = all.get(i);
      Place at = place.in(Field.STORAGES).at(i);
      if (storages
          .find(line.location(), allocation.storageId())
          .filter(Storage::active)
          .isPresent()) {
        balances.ifPresent(known -> outbound(allocation, batch, known, at));
      } else {
        findings.add(
            new StorageViolation.StorageUnknown(allocation.storageId(), line.location()),
            at.in(Field.STORAGE_ID));
      }
    }
  }

  /** The storage holds all that is asked of it, and as much of the batch as is asked of that. */
  private void outbound(
      StorageAllocation allocation,
      Optional<Batch> batch,
      Map<StorageId, Quantity> known,
      Place place) {
    StorageId id = allocation.storageId();
    Quantity onHand = known.getOrDefault(id, Quantity.ZERO);
    Quantity held = batch.map(b -> b.balanceIn(line.location(), id)).orElse(onHand).min(onHand);
    Quantity before = taken.getOrDefault(id, Quantity.ZERO);
    Quantity asked = before.plus(allocation.quantity());
    taken.put(id, asked);
    if (allocation.quantity().isMoreThan(held)) {
      insufficient(id, allocation.quantity(), held, place);
    } else if (asked.isMoreThan(onHand) && !before.isMoreThan(onHand)) {
      insufficient(id, asked, onHand, place);
    }
  }

  private void insufficient(StorageId id, Quantity asked, Quantity onHand, Place place) {
    findings.add(
        new StorageViolation.StorageInsufficient(id, asked, onHand), place.in(Field.QUANTITY));
  }
}
