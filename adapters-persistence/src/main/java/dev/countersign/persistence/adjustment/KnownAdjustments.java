package dev.countersign.persistence.adjustment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Line;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Adjustments as this process last saw them kept. Whether one is still so is for the database to
 * say, each time: its version and the changes of the ERP's progress count up with all that changes.
 */
@Singleton
final class KnownAdjustments {
  /** What an adjustment, a line or an allocation takes, with what others keep beside it. */
  private static final int ENTRY_BYTES = 2 * 1024;

  /** Of the memory that this process may have, one part in so many. */
  private static final int SHARE = 100;

  /** A database that was set back to an earlier moment may count to the same numbers again. */
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final Cache<AdjustmentId, RecordedAdjustment> known =
      Caffeine.newBuilder()
          .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE / ENTRY_BYTES)
          .weigher((AdjustmentId _, RecordedAdjustment recorded) -> entries(recorded))
          .expireAfterWrite(LONGEST)
          .build();

  /** Those of them that are known. */
  Map<AdjustmentId, RecordedAdjustment> among(Collection<AdjustmentId> ids) {
    return known.getAllPresent(ids);
  }

  /** The row's adjustment, where that is known. */
  Optional<RecordedAdjustment> of(RecordedRow row) {
    return Optional.ofNullable(known.getIfPresent(new AdjustmentId(row.id())))
        .filter(recorded -> recorded.adjustment().version() == row.version())
        .filter(recorded -> recorded.erp().changes() == row.erpChanges());
  }

  /** One whose transaction is over: of one that is not, another may yet come in its place. */
  void learn(RecordedAdjustment committed) {
    known.put(committed.adjustment().id(), committed);
  }

  private static int entries(RecordedAdjustment recorded) {
    return 1
        + recorded.adjustment().content().lines().stream()
            .mapToInt(KnownAdjustments::entries)
            .sum();
  }

  private static int entries(Line line) {
    return 1
        + line.serialNumbers().size()
        + line.storages().stream().mapToInt(storage -> 1 + storage.serialNumbers().size()).sum()
        + line.batches().stream().mapToInt(batch -> 1 + batch.storages().size()).sum();
  }
}
