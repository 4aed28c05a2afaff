package dev.countersign.persistence.adjustment;

import dev.countersign.application.adjustment.References;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Reference;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Who bears a reference, by its unique key. */
@Singleton
final class JdbcReferences implements References {
  private final RecordedRows rows;

  JdbcReferences(RecordedRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<AdjustmentId> bearer(Reference reference) {
    return rows.bearingReference(reference.value()).map(RecordedRow::id).map(AdjustmentId::new);
  }
}
