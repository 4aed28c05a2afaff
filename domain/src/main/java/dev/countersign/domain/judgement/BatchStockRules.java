package dev.countersign.domain.judgement;

import dev.countersign.domain.batch.BatchAllocation;
import dev.countersign.domain.batch.BatchId;
import dev.countersign.domain.batch.BatchInId;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.stock.Batch;
import dev.countersign.domain.stock.BatchStock;
import dev.countersign.domain.stock.InwardEntry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules of what batches there are and what they hold. */
final class BatchStockRules {
  private final LocalDate date;
  private final Findings findings;
  private final Set<NewBatch> made = new HashSet<>();

  /**
   * Of one adjustment.
   *
   * @param date of the adjustment
   */
  BatchStockRules(LocalDate date, Findings findings) {
    this.date = date;
    this.findings = findings;
  }

  /** A batch that a line before brings into being. */
  private record NewBatch(ItemId item, String number) {}

  void judge(StockedLine line) {
    line.stock().batches().ifPresent(stock -> judge(line, stock));
  }

  private void judge(StockedLine line, BatchStock stock) {
    Map<BatchId, Quantity> taken = new HashMap<>();
    List<BatchAllocation> batches = line.line().batches();
    for (int i = 0; i < batches.size(); i++) {
      BatchAllocation allocation = batches.get(i);
      Place place = line.place().in(Field.BATCHES).at(i);
      if (allocation.batchId().isPresent()) {
        existing(line, allocation, allocation.batchId().get(), stock, taken, place);
      } else if (!line.isOutbound()) {
        allocation.batchNumber().ifPresent(number -> fresh(line, allocation, number, stock, place));
      }
    }
  }

  private void existing(
      StockedLine line,
      BatchAllocation allocation,
      BatchId id,
      BatchStock stock,
      Map<BatchId, Quantity> taken,
      Place place) {
    Optional<Batch> found = stock.batch(id);
    if (found.isEmpty()) {
      findings.add(new BatchViolation.BatchUnknown(line.item(), id), place.in(Field.BATCH_ID));
      return;
    }
    Batch batch = found.get();
    number(batch, allocation, place);
    if (line.isOutbound()) {
      outbound(line.location(), batch, allocation, taken, place);
    } else if (batch.isExpiredOn(date)) {
      expired(batch.expiresOn(), place.in(Field.BATCH_ID));
    }
  }

  private void number(Batch batch, BatchAllocation allocation, Place place) {
    allocation
        .batchNumber()
        .filter(given -> !given.equals(batch.number()))
        .ifPresent(given ->
            findings.add(
                new BatchViolation.BatchNumberMismatch(given, batch.number()),
                place.in(Field.BATCH_NUMBER)));
  }

  /** Each inward entry named holds what is asked of it, and the batch all that is asked of it. */
  private void outbound(
      LocationId location,
      Batch batch,
      BatchAllocation allocation,
      Map<BatchId, Quantity> taken,
      Place place) {
    Optional<Quantity> ofEntry =
        allocation.batchInId().map(entry -> balance(location, batch, entry, place));
    Quantity before = taken.getOrDefault(batch.id(), Quantity.ZERO);
    Quantity asked = before.plus(allocation.quantity());
    taken.put(batch.id(), asked);
    Quantity onHand = batch.balanceAt(location);
    Quantity held = ofEntry.orElse(onHand);
    if (allocation.quantity().isMoreThan(held)) {
      insufficient(batch.id(), location, allocation.quantity(), held, place);
    } else if (asked.isMoreThan(onHand) && !before.isMoreThan(onHand)) {
      insufficient(batch.id(), location, asked, onHand, place);
    }
  }

  /** What the entry holds; as much as can be asked where there is none, which is said. */
  private Quantity balance(LocationId location, Batch batch, BatchInId id, Place place) {
    Optional<InwardEntry> entry = batch.entry(id, location);
    if (entry.isEmpty()) {
      findings.add(
          new BatchViolation.BatchInUnknown(batch.id(), id, location), place.in(Field.BATCH_IN_ID));
    }
    return entry.map(InwardEntry::balance).orElseGet(() -> batch.balanceAt(location));
  }

  private void insufficient(
      BatchId batch, LocationId location, Quantity asked, Quantity onHand, Place place) {
    findings.add(
        new BatchViolation.BatchInsufficient(batch, location, asked, onHand),
        place.in(Field.QUANTITY));
  }

  private void fresh(
      StockedLine line, BatchAllocation batch, String number, BatchStock stock, Place place) {
    boolean isNew = made.add(new NewBatch(line.item(), number));
    if (!isNew || stock.numbered(number).isPresent()) {
      findings.add(
          new BatchViolation.BatchNumberTaken(line.item(), number), place.in(Field.BATCH_NUMBER));
    }
    if (batch.expiresOn().filter(date::isAfter).isPresent()) {
      expired(batch.expiresOn(), place.in(Field.EXPIRES_ON));
    }
  }

  private void expired(Optional<LocalDate> expiresOn, Place place) {
    expiresOn.ifPresent(day -> findings.warn(new BatchViolation.BatchExpired(day, date), place));
  }
}
