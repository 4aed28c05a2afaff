package dev.countersign.persistence.adjustment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Line;
import dev.countersign.persistence.event.ChangeFeed;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Adjustments as this process last saw them kept. It trusts those that were asked for and, as the
 * feed of changes tells, not changed since. Whether another is still so is for the database to say:
 * its version and the changes of the ERP's progress count up with all that changes.
 */
@Singleton
final class KnownAdjustments implements ChangeFeed.Listener {
  /** What an adjustment, a line or an allocation takes, with what others keep beside it. */
  private static final int ENTRY_BYTES = 2 * 1024;

  /** Of the memory that this process may have, one part in so many. */
  private static final int SHARE = 20;

  /** A database that was set back to an earlier moment may count to the same numbers again. */
  private static final Duration LONGEST = Duration.ofMinutes(1);

  /** Changes are counted by so many parts of the ids; one has all in its part untrusted. */
  private static final int PARTS = 16 * 1024;

  private static final Moment NEVER = new Moment(-1, 0);

  private final Cache<AdjustmentId, Known> known =
      Caffeine.newBuilder()
          .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE / ENTRY_BYTES)
          .weigher((AdjustmentId _, Known it) -> entries(it.recorded()))
          .expireAfter(Expiry.creating((AdjustmentId _, Known _) -> LONGEST))
          .executor(Runnable::run) // to wake another thread would take longer
          .build();

  private final AtomicLongArray changes = new AtomicLongArray(PARTS);

  /** Whatever was trusted before it is not any more. */
  private final AtomicLong era = new AtomicLong();

  /** A moment before an adjustment is asked for: what comes of it is trusted until it changes. */
  record Moment(long era, long changes) {}

  /**
   * One that is known, trusted or not.
   *
   * @param asked before it was asked for
   */
  record Known(RecordedAdjustment recorded, Moment asked) {
    AdjustmentId id() {
      return recorded.adjustment().id();
    }
  }

  /** Those of them that are known. */
  Collection<Known> among(Collection<AdjustmentId> ids) {
    return known.getAllPresent(ids).values();
  }

  /** Whether nothing has changed it since it was asked for, as far as one was told. */
  boolean trusts(Known it) {
    return it.asked().equals(moment(it.id()));
  }

  /** The row's adjustment, where that is known. */
  Optional<RecordedAdjustment> of(RecordedRow row) {
    return Optional.ofNullable(known.getIfPresent(new AdjustmentId(row.id())))
        .map(Known::recorded)
        .filter(recorded -> recorded.adjustment().version() == row.version())
        .filter(recorded -> recorded.erp().changes() == row.erpChanges());
  }

  Moment moment(AdjustmentId id) {
    return new Moment(era.get(), changes.get(part(id)));
  }

  /** One whose transaction is over: of one that is not, another may yet come in its place. */
  void learn(RecordedAdjustment committed) {
    trust(committed, NEVER);
  }

  /** One that was asked for after that moment, outside of transactions. */
  void trust(RecordedAdjustment found, Moment before) {
    known.put(found.adjustment().id(), new Known(found, before));
  }

  @Override
  public void changed(AdjustmentId id) {
    changes.incrementAndGet(part(id));
  }

  @Override
  public void anyChanged() {
    era.incrementAndGet();
  }

  private static int part(AdjustmentId id) {
    return Math.floorMod(id.hashCode(), PARTS);
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
