package dev.countersign.persistence.event;

import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.persistence.document.Documents;
import dev.countersign.persistence.event.EventPlaces.Placed;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Follows which adjustments are changed, by whatever process: each change writes an event in its
 * own transaction.
 */
@Singleton
public final class ChangeFeed {
  /** Of more events at once it is not worth the while. */
  private static final int MOST = 200;

  /** A transaction under way was overtaken by fewer events than these. */
  private static final int OVERTAKEN = 5_000;

  /** So long after it was last begun it is not begun again. */
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final EventPlaces places;
  private final Documents documents;
  private final ReentrantLock lock = new ReentrantLock();
  private Optional<SeenPlaces> seen = Optional.empty();
  private long begunAt = System.nanoTime() - PAUSE.toNanos();

  ChangeFeed(EventPlaces places, Documents documents) {
    this.places = places;
    this.documents = documents;
  }

  /** Is told what is changed. */
  public interface Listener {
    void changed(AdjustmentId id);

    /** Any of them may have been changed, before this was called. */
    void anyChanged();
  }

  /**
   * Tells what was changed by all that was committed before this was called, and was not told yet.
   * False where that cannot be said now: it was not begun, too much has happened, the database was
   * set back, or somebody else is following.
   */
  public boolean follow(Listener listener) {
    if (!lock.tryLock()) {
      return false;
    }
    try {
      Optional<SeenPlaces> before = seen;
      if (before.isPresent() && goOn(before.get(), listener)) {
        return true;
      }
      begin(listener);
      return false;
    } finally {
      lock.unlock();
    }
  }

  private boolean goOn(SeenPlaces before, Listener listener) {
    long last = before.last();
    List<Placed> placed = places.from(last, before.missing(), MOST);
    boolean whole =
        placed.size() < MOST
            && before.see(placed.stream().map(Placed::place).toList(), System.nanoTime());
    if (whole) {
      placed.stream()
          .filter(event -> event.place() != last)
          .flatMap(event -> changed(event).stream())
          .forEach(listener::changed);
    } else {
      seen = Optional.empty();
    }
    return whole;
  }

  private void begin(Listener listener) {
    long now = System.nanoTime();
    if (now - begunAt >= PAUSE.toNanos()) {
      begunAt = now;
      seen = SeenPlaces.of(places.newest(OVERTAKEN), now);
      listener.anyChanged();
    }
  }

  private Optional<AdjustmentId> changed(Placed event) {
    EventJson json = documents.read(event.document(), EventJson.class);
    return Optional.ofNullable(json.id()).map(AdjustmentId::new);
  }
}
