package dev.countersign.domain.judgement;

import dev.countersign.domain.adjustment.ProposedLine;
import dev.countersign.domain.batch.BatchAllocation;
import dev.countersign.domain.batch.BatchId;
import dev.countersign.domain.batch.BatchInId;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.measure.Amount;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import dev.countersign.domain.storage.StorageAllocation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The shape rules of a line's batches, serial numbers and storages. */
final class AllocationShape {
  private final ProposedLine line;
  private final Findings findings;
  private final int sign;

  AllocationShape(ProposedLine line, Findings findings) {
    this.line = line;
    this.findings = findings;
    this.sign =
        line.quantity().map(Quantity::sign).or(() -> line.value().map(Amount::sign)).orElse(0);
  }

  /**
   * All of them.
   *
   * @param serials of the same item in the same direction, on the lines before
   */
  void judge(Place place, Set<SerialNumber> serials) {
    serials(line.serialNumbers(), place.in(Field.SERIAL_NUMBERS), serials);
    storages(line.storages(), place.in(Field.STORAGES));
    Map<BatchKey, Integer> seen = new HashMap<>();
    for (int i = 0; i < line.batches().size(); i++) {
      batch(line.batches().get(i), place.in(Field.BATCHES).at(i), i, seen);
    }
  }

  /** A batch as two allocations of a line would share it. */
  private record BatchKey(Optional<BatchId> id, Optional<BatchInId> in, Optional<String> number) {
    static Optional<BatchKey> of(BatchAllocation batch) {
      return batch.batchId().isEmpty() && batch.batchNumber().isEmpty()
          ? Optional.empty()
          : Optional.of(
              new BatchKey(
                  batch.batchId(),
                  batch.batchInId(),
                  batch.batchId().isPresent() ? Optional.empty() : batch.batchNumber()));
    }
  }

  private void batch(
      BatchAllocation batch, Place place, int position, Map<BatchKey, Integer> seen) {
    findings.addIf(
        !Figures.canBeAllocated(batch.quantity()),
        new AllocationViolation.BatchQuantity(batch.quantity()),
        place.in(Field.QUANTITY));
    BatchKey.of(batch)
        .map(key -> seen.putIfAbsent(key, position))
        .ifPresent(first -> findings.add(new AllocationViolation.BatchDuplicate(first), place));
    batch.batchNumber().ifPresent(n -> ShapeRules.text(n, place.in(Field.BATCH_NUMBER), findings));
    batch
        .externalBatchNumber()
        .ifPresent(n -> ShapeRules.text(n, place.in(Field.EXTERNAL_BATCH_NUMBER), findings));
    dates(batch, place);
    storages(batch.storages(), place.in(Field.STORAGES));
  }

  private void dates(BatchAllocation batch, Place place) {
    batch
        .manufacturedOn()
        .flatMap(made ->
            batch
                .expiresOn()
                .filter(made::isAfter)
                .map(late -> new AllocationViolation.BatchDates(made, late)))
        .ifPresent(violation -> findings.add(violation, place.in(Field.EXPIRES_ON)));
    forbidden(sign > 0 && batch.batchInId().isPresent(), place.in(Field.BATCH_IN_ID));
    forbidden(sign < 0 && batch.manufacturedOn().isPresent(), place.in(Field.MANUFACTURED_ON));
    forbidden(sign < 0 && batch.expiresOn().isPresent(), place.in(Field.EXPIRES_ON));
  }

  private void forbidden(boolean broken, Place place) {
    findings.addIf(broken, new AllocationViolation.BatchInForbidden(), place);
  }

  private void storages(List<StorageAllocation> storages, Place place) {
    Map<StorageId, Integer> seen = new HashMap<>();
    Set<SerialNumber> serials = new HashSet<>();
    for (int i = 0; i < storages.size(); i++) {
      StorageAllocation storage = storages.get(i);
      Place at = place.at(i);
      findings.addIf(
          !Figures.canBeAllocated(storage.quantity()),
          new AllocationViolation.StorageQuantity(storage.quantity()),
          at.in(Field.QUANTITY));
      Optional.ofNullable(seen.putIfAbsent(storage.storageId(), i))
          .ifPresent(first -> findings.add(new AllocationViolation.StorageDuplicate(first), at));
      serials(storage.serialNumbers(), at.in(Field.SERIAL_NUMBERS), serials);
    }
  }

  private void serials(List<SerialNumber> serials, Place place, Set<SerialNumber> seen) {
    for (int i = 0; i < serials.size(); i++) {
      SerialNumber serial = serials.get(i);
      findings.addIf(
          !seen.add(serial), new AllocationViolation.SerialDuplicate(serial), place.at(i));
    }
  }
}
