package dev.countersign.persistence.audit;

import dev.countersign.application.audit.AuditChain.Waiting;
import dev.countersign.application.lease.Lease;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Finds entries that bear no link. A place is taken when an entry is written, and seen when that is
 * committed: so what comes behind the last place that was seen is read, and the gaps before it are
 * looked into again. All is looked through by whoever takes the lease, and from time to time.
 */
@Singleton
final class WaitingEntries {
  private static final Duration LOOKED_THROUGH_EVERY = Duration.ofHours(1);
  private static final int RECENT = 1_000;
  private static final int MOST_FORGOTTEN = 10_000;

  private final WrittenRows written;
  private final LinkRows links;
  private Optional<Lease> under = Optional.empty();
  private Gaps gaps = new Gaps(0, List.of(), 0);
  private long lookedThroughAt;

  WaitingEntries(WrittenRows written, LinkRows links) {
    this.written = written;
    this.links = links;
  }

  synchronized List<Waiting> next(Lease lease, int most) {
    if (!under.equals(Optional.of(lease)) || isLongAgo()) {
      lookThrough();
      under = Optional.of(lease);
    }
    List<Long> open = gaps.open(System.nanoTime());
    Stream<WrittenRow> late = open.isEmpty() ? Stream.of() : written.at(open).stream();
    return Stream.concat(late, written.after(gaps.end(), most).stream())
        .limit(most)
        .map(WrittenRow::waiting)
        .toList();
  }

  synchronized void linked(long place) {
    gaps.seen(place, System.nanoTime());
  }

  /** Another has linked something meanwhile. */
  synchronized void forget() {
    under = Optional.empty();
  }

  private boolean isLongAgo() {
    return System.nanoTime() - lookedThroughAt > LOOKED_THROUGH_EVERY.toNanos();
  }

  private void lookThrough() {
    lookedThroughAt = System.nanoTime();
    long end = links.lastPlace();
    Collection<Long> open = new HashSet<>(written.forgotten(end, MOST_FORGOTTEN));
    List<Long> recent = links.places(RECENT);
    var linked = new HashSet<>(recent);
    long oldest = recent.isEmpty() ? end : recent.getLast();
    LongStream.range(oldest, end).filter(place -> !linked.contains(place)).forEach(open::add);
    gaps = new Gaps(end, open, System.nanoTime());
  }
}
