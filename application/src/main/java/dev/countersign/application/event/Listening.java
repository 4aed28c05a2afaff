package dev.countersign.application.event;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Somebody who listens: a place among the events, which moves as they take them. It keeps none of
 * its own but while it catches up from the store, a few.
 */
public final class Listening implements AutoCloseable {
  private static final Heard NOTHING = new Heard.Nothing();
  private static final Heard LOST = new Heard.Lost();

  private final EventFeed feed;
  private final Hearers hearers;
  private final Runnable ring;
  private final OptionalLong begin;

  /** The number up to which everything was looked at. */
  private final AtomicLong place;

  private final ConcurrentLinkedQueue<Heard> caughtUp = new ConcurrentLinkedQueue<>();
  private volatile boolean reading;
  private volatile boolean live;
  private volatile boolean lost;

  /**
   * Begins to listen.
   *
   * @param hearers those who hear the same, of whom this is one
   * @param place the last number that was heard
   * @param live whether new events alone are asked for
   * @param reading whether the store is asked where to begin
   */
  Listening(
      EventFeed feed, Hearers hearers, Runnable ring, long place, boolean live, boolean reading) {
    this.feed = feed;
    this.hearers = hearers;
    this.ring = ring;
    this.place = new AtomicLong(place);
    this.live = live;
    this.reading = reading;
    this.begin = live ? OptionalLong.of(place) : OptionalLong.empty();
  }

  /** The last event before those that they are told, where they did not say it themselves. */
  public OptionalLong begin() {
    return begin;
  }

  /** What comes next; asked by one thread at a time. */
  public Heard next() {
    boolean wasReading = reading;
    Heard first = caughtUp.poll();
    if (first != null) {
      return first;
    }
    return lost ? LOST : wasReading ? NOTHING : following();
  }

  /** Whether they were too slow, which shows also while they take nothing. */
  public boolean isLost() {
    if (live && !reading && feed.isTooFarBehind(place())) {
      lost = true;
    }
    return lost;
  }

  private Heard following() {
    while (true) {
      passOver();
      long at = place.get();
      if (at >= feed.recent().newest()) {
        live = true;
        return NOTHING;
      }
      var event = feed.recent().find(at + 1);
      if (event.isEmpty() && place() == at) {
        return behind();
      }
      if (event.isPresent() && place.compareAndSet(at, at + 1) && hears(event.get())) {
        return new Heard.Happened(event.get());
      }
    }
  }

  /** Who has once kept pace and does not any more is too slow; the others catch up. */
  private Heard behind() {
    if (live) {
      lost = true;
      return LOST;
    }
    reading = true;
    feed.readOn(this);
    return NOTHING;
  }

  /** There is something for them. */
  void ring() {
    ring.run();
  }

  /** Goes on past those of which none is for them. */
  void passOver() {
    long at = place.get();
    long to = place();
    if (at < to) {
      place.compareAndSet(at, to);
    }
  }

  long place() {
    return hearers.passedOver(place);
  }

  boolean hears(Event event) {
    return hearers.hears(event);
  }

  void begins(long at) {
    place.set(at);
    goesOn();
  }

  void beginsAnew(long newest) {
    caughtUp.add(new Heard.Reset(newest));
    begins(newest);
  }

  /** What was read of the store, up to that number. */
  void caughtUp(List<Event> events, long upTo) {
    events.forEach(event -> caughtUp.add(new Heard.Happened(event)));
    begins(upTo);
  }

  void lose() {
    lost = true;
    goesOn();
  }

  private void goesOn() {
    reading = false;
    ring.run();
  }

  @Override
  public void close() {
    feed.leave(hearers.audience(), this);
  }
}
