package dev.countersign.persistence.event;

import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.persistence.document.Documents;
import dev.countersign.persistence.event.EventPlaces.Placed;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

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
  private final EventRows rows;
  private final Documents documents;
  private final Duration pause;
  private final ReentrantLock lock = new ReentrantLock();
  private Optional<SeenPlaces> seen = Optional.empty();
  private long begunAt;

  @Inject
  ChangeFeed(EventPlaces places, EventRows rows, Documents documents) {
    this(places, rows, documents, PAUSE);
  }

  ChangeFeed(EventPlaces places, EventRows rows, Documents documents, Duration pause) {
    this.places = places;
    this.rows = rows;
    this.documents = documents;
    this.pause = pause;
    this.begunAt = System.nanoTime() - pause.toNanos();
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

  /** What cannot be told whole is not gone on from. */
  private boolean goOn(SeenPlaces before, Listener listener) {
    seen = Optional.empty();
    long last = before.last();
    List<Placed> placed = places.from(last, before.missing(), MOST);
    boolean whole =
        placed.size() < MOST
            && before.see(placed.stream().map(Placed::place).toList(), System.nanoTime())
            && placed.stream()
                .filter(event -> event.place() != last)
                .allMatch(event -> isTold(event, listener));
    if (whole) {
      seen = Optional.of(before);
    }
    return whole;
  }

  /** An event may be one that only a later version can read. */
  private boolean isTold(Placed event, Listener listener) {
    try {
      Optional.ofNullable(documents.read(event.document(), ChangedJson.class).id())
          .map(AdjustmentId::new)
          .ifPresent(listener::changed);
      return true;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private void begin(Listener listener) {
    long now = System.nanoTime();
    if (now - begunAt >= pause.toNanos()) {
      begunAt = now;
      seen = SeenPlaces.of(rows.newest(OVERTAKEN).reversed(), now);
      listener.anyChanged();
    }
  }

  /**
   * Of an event no more than is needed here.
   *
   * @param id of the adjustment; null where it is of none
   */
  @Serdeable
  record ChangedJson(@Nullable UUID id) {}
}
