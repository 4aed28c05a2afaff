package dev.countersign.application.event;

import dev.countersign.application.lease.Wakeup;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;

/** Reads new events once for all who listen to this replica, and hands them on from memory. */
public final class EventFeed implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("countersign.events");

  /** How soon what another replica has numbered is seen. */
  private static final Duration POLL = Duration.ofMillis(200);

  private static final Duration LONGEST_CLOSING = Duration.ofSeconds(5);

  /** So many are kept in memory: who is further behind reads the store, or has been too slow. */
  static final int RECENT = 32_768;

  private static final int PAGE = 1_000;

  /** So many at most wait in memory for one who catches up. */
  private static final int CATCHING_UP = 100;

  private static final int READERS = 4;

  private final Events events;
  private final Wakeup numbered;
  private final int size;
  private final Listeners listeners = new Listeners();
  private final Semaphore readers = new Semaphore(READERS);

  /** Of the platform: a virtual one would wait for its turn behind all requests. */
  private final Thread thread;

  private volatile RecentEvents recent;
  private volatile boolean closing;

  /**
   * Starts when told to.
   *
   * @param numbered rung when this process has numbered something
   */
  public EventFeed(Events events, Wakeup numbered) {
    this(events, numbered, RECENT);
  }

  EventFeed(Events events, Wakeup numbered, int size) {
    this.events = events;
    this.numbered = numbered;
    this.size = size;
    this.recent = new RecentEvents(size, 0);
    this.thread = Thread.ofPlatform().daemon().name("events").unstarted(this::run);
  }

  /** Reads what there is, then goes on by itself. */
  public void start() {
    recent = new RecentEvents(size, Math.max(0, events.kept().newest() - size));
    read();
    thread.start();
  }

  /**
   * Begins to listen.
   *
   * @param after the last event that was heard; empty for new ones alone
   * @param ring called when {@link Listening#next} may have something; it must not block
   */
  public Listening listen(Audience audience, OptionalLong after, Runnable ring) {
    long newest = recent.newest();
    long place = after.orElse(newest);
    boolean known = place == newest || isHere(place, newest);
    Listening listening =
        listeners.join(
            audience,
            hearers -> new Listening(this, hearers, ring, place, after.isEmpty(), !known));
    if (!known) {
      reading(listening, () -> begin(listening));
    }
    return listening;
  }

  private boolean isHere(long place, long newest) {
    return place >= 0 && place < newest && isRecent(place);
  }

  /** How many listen. */
  public int listeners() {
    return listeners.count();
  }

  RecentEvents recent() {
    return recent;
  }

  /** Whether memory does not reach back to what comes next. */
  boolean isTooFarBehind(long place) {
    return place < recent.newest() && !isRecent(place);
  }

  void leave(Audience audience, Listening listening) {
    listeners.leave(audience, listening);
  }

  private void run() {
    try {
      while (!closing) {
        long seen = numbered.rings();
        tryToRead();
        numbered.await(seen, POLL);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tryToRead() {
    try {
      read();
    } catch (RuntimeException | Error fault) {
      LOG.log(Level.WARNING, "events cannot be read now, it is tried again", fault);
    }
  }

  private void read() {
    List<Event> page;
    do {
      page = events.after(recent.newest(), PAGE);
      if (!page.isEmpty()) {
        recent.add(page);
        listeners.heard(page);
      }
    } while (page.size() == PAGE);
  }

  /** Another replica may have given a number that is not here yet. */
  private void begin(Listening listening) {
    long newest = recent.newest();
    if (events.kept().isWholeAfter(listening.place())) {
      listening.begins(listening.place());
    } else {
      listening.beginsAnew(newest);
    }
  }

  /** Reads for one who is further behind than memory reaches. */
  void readOn(Listening listening) {
    reading(
        listening,
        () -> {
          long newest = recent.newest();
          var catchingUp = new CatchingUp(listening.place(), CATCHING_UP);
          while (catchingUp.goesOn(events.after(catchingUp.place(), PAGE), listening)) {
            if (isRecent(catchingUp.place())) {
              break;
            }
          }
          catchingUp.end(listening, newest);
        });
  }

  private boolean isRecent(long number) {
    return recent.find(number + 1).isPresent();
  }

  /** A few at once read the store, however many wait. */
  private void reading(Listening listening, Runnable work) {
    Thread.ofVirtual()
        .name("events-catching-up")
        .start(() -> {
          readers.acquireUninterruptibly();
          try {
            work.run();
          } catch (RuntimeException | Error fault) {
            LOG.log(Level.WARNING, "events cannot be read for one who listens", fault);
            listening.lose();
          } finally {
            readers.release();
          }
        });
  }

  @Override
  public void close() {
    closing = true;
    numbered.ring();
    try {
      if (thread.isAlive()) {
        thread.join(LONGEST_CLOSING);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
