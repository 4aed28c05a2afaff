package dev.countersign.domain.judgement;

import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.allocation.Keeping;
import dev.countersign.domain.batch.BatchAllocation;
import dev.countersign.domain.measure.Quantity;
import java.util.List;

/** The rules of what a line has to name, by how the ERP follows its item. */
final class TrackingRules {
  private final Line line;
  private final Quantity change;
  private final Quantity asked;
  private final Keeping keeping;
  private final Findings findings;
  private final Place place;

  TrackingRules(Line line, Quantity change, Keeping keeping, Findings findings, Place place) {
    this.line = line;
    this.change = change;
    this.asked = change.absolute();
    this.keeping = keeping;
    this.findings = findings;
    this.place = place;
  }

  void judge() {
    var storages = new StorageRules(line.itemId(), keeping, findings);
    var serials = new SerialRules(line.itemId(), findings);
    switch (keeping.tracking()) {
      case NONE -> untracked(storages, serials);
      case BATCH -> ofBatches(storages, serials);
      case SERIAL -> ofPieces(storages, serials);
    }
  }

  private void untracked(StorageRules storages, SerialRules serials) {
    noBatches();
    serials.none(line.serialNumbers(), place);
    storages.judge(line.storages(), asked, place);
  }

  private void ofBatches(StorageRules storages, SerialRules serials) {
    batches(storages);
    serials.none(line.serialNumbers(), place);
    storages.none(line.storages(), place);
  }

  private void ofPieces(StorageRules storages, SerialRules serials) {
    noBatches();
    serials.judge(line.serialNumbers(), asked, place);
    storages.judge(line.storages(), asked, place);
    storages.holdExactly(line.serialNumbers(), line.storages(), place);
  }

  private void noBatches() {
    if (!line.batches().isEmpty()) {
      findings.add(new BatchViolation.BatchNotTracked(line.itemId()), place.in(Field.BATCHES));
    }
  }

  private void batches(StorageRules storages) {
    List<BatchAllocation> batches = line.batches();
    Place at = place.in(Field.BATCHES);
    if (batches.isEmpty()) {
      findings.add(new BatchViolation.BatchRequired(line.itemId()), at);
      return;
    }
    Quantity sum = Quantity.ZERO;
    for (int i = 0; i < batches.size(); i++) {
      BatchAllocation batch = batches.get(i);
      sum = sum.plus(batch.quantity());
      named(batch, at.at(i));
      storages.judge(batch.storages(), batch.quantity(), at.at(i));
    }
    if (!sum.equals(asked)) {
      findings.add(new BatchViolation.BatchQuantitySum(asked, sum), at);
    }
  }

  private void named(BatchAllocation batch, Place at) {
    if (batch.batchId().isPresent()) {
      return;
    }
    if (change.sign() < 0) {
      findings.add(new BatchViolation.BatchIdRequired(), at.in(Field.BATCH_ID));
    } else if (batch.batchNumber().filter(number -> !number.isBlank()).isEmpty()) {
      findings.add(new BatchViolation.BatchNumberRequired(), at.in(Field.BATCH_NUMBER));
    }
  }
}
