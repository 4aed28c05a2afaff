package dev.countersign.persistence.adjustment;

import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.persistence.adjustment.KnownAdjustments.Known;
import dev.countersign.persistence.adjustment.KnownAdjustments.Moment;
import dev.countersign.persistence.event.ChangeFeed;
import dev.countersign.persistence.sql.Together;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds adjustments outside of transactions. The database is asked each time: what has changed, and
 * for those that are not trusted since, whether they are still as this process knows them. Who ask
 * at the same time share a statement.
 */
@Singleton
final class Finding {
  /** So many share a statement; each number of them has a text of its own, which is kept. */
  private static final int MOST = 64;

  /** A statement of this kind mostly takes a tenth of it. */
  private static final Duration PATIENCE = Duration.ofMillis(5);

  private final RecordedRows rows;
  private final AdjustmentDocuments documents;
  private final KnownAdjustments known;
  private final ChangeFeed changes;
  private final Together<AdjustmentId, RecordedAdjustment> together =
      new Together<>(MOST, PATIENCE, this::read);

  Finding(
      RecordedRows rows,
      AdjustmentDocuments documents,
      KnownAdjustments known,
      ChangeFeed changes) {
    this.rows = rows;
    this.documents = documents;
    this.known = known;
    this.changes = changes;
  }

  Optional<RecordedAdjustment> find(AdjustmentId id) {
    return together.find(id);
  }

  CompletableFuture<Optional<RecordedAdjustment>> findAsync(AdjustmentId id) {
    return together.findAsync(id);
  }

  private Map<AdjustmentId, RecordedAdjustment> read(Set<AdjustmentId> ids) {
    Collection<Known> remembered = known.among(ids);
    Map<AdjustmentId, RecordedAdjustment> found = unchanged(remembered);
    var others = new HashSet<>(ids);
    others.removeAll(found.keySet());
    if (!others.isEmpty()) {
      found.putAll(compared(others, remembered));
    }
    return found;
  }

  /** Those of them that can be said not to have changed. */
  private Map<AdjustmentId, RecordedAdjustment> unchanged(Collection<Known> remembered) {
    var unchanged = new HashMap<AdjustmentId, RecordedAdjustment>();
    if (remembered.stream().anyMatch(known::trusts) && changes.follow(known)) {
      remembered.stream()
          .filter(known::trusts)
          .forEach(it -> unchanged.put(it.id(), it.recorded()));
    }
    return unchanged;
  }

  /** No row ever goes, so one that is remembered and not given is as it was. */
  private Map<AdjustmentId, RecordedAdjustment> compared(
      Set<AdjustmentId> ids, Collection<Known> remembered) {
    Map<AdjustmentId, Moment> before =
        ids.stream().collect(Collectors.toMap(Function.identity(), known::moment));
    Map<AdjustmentId, RecordedAdjustment> found =
        remembered.stream()
            .filter(it -> ids.contains(it.id()))
            .collect(Collectors.toMap(Known::id, Known::recorded));
    rows.differing(ids, found.values()).stream()
        .map(documents::recorded)
        .forEach(changed -> found.put(changed.adjustment().id(), changed));
    before.forEach((id, moment) ->
        Optional.ofNullable(found.get(id)).ifPresent(it -> known.trust(it, moment)));
    return found;
  }
}
