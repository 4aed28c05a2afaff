package dev.countersign.persistence.adjustment;

import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.persistence.sql.Together;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds adjustments outside of transactions. The database is asked each time, and gives only those
 * that are not any more as this process knows them; who ask at the same time share a statement.
 */
@Singleton
final class Finding {
  /** So many share a statement; each number of them has a text of its own, which is kept. */
  private static final int MOST = 64;

  private final RecordedRows rows;
  private final AdjustmentDocuments documents;
  private final KnownAdjustments known;
  private final Together<AdjustmentId, RecordedAdjustment> together =
      new Together<>(MOST, this::read);

  Finding(RecordedRows rows, AdjustmentDocuments documents, KnownAdjustments known) {
    this.rows = rows;
    this.documents = documents;
    this.known = known;
  }

  Optional<RecordedAdjustment> find(AdjustmentId id) {
    return together.find(id);
  }

  /** No row ever goes, so one that is known and not given is as it was. */
  private Map<AdjustmentId, RecordedAdjustment> read(Set<AdjustmentId> ids) {
    var found = new HashMap<>(known.among(ids));
    rows.differing(ids, found.values()).stream()
        .map(documents::recorded)
        .forEach(changed -> {
          known.learn(changed);
          found.put(changed.adjustment().id(), changed);
        });
    return found;
  }
}
