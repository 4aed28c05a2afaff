package dev.countersign.application.event;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The newest events in memory, of which one thread adds and any number read. */
final class RecentEvents {
  private final AtomicReferenceArray<Event> slots;
  private volatile long newest;

  /**
   * Holds so many.
   *
   * @param newest the number after which it begins
   */
  RecentEvents(int size, long newest) {
    this.slots = new AtomicReferenceArray<>(size);
    this.newest = newest;
  }

  long newest() {
    return newest;
  }

  /** Adds those that follow. */
  void add(List<Event> events) {
    events.forEach(event -> slots.set(slot(event.number()), event));
    newest = events.getLast().number();
  }

  /** The one of that number; empty where it is not here, or not any more. */
  Optional<Event> find(long number) {
    return Optional.ofNullable(slots.get(slot(number))).filter(event -> event.number() == number);
  }

  private int slot(long number) {
    return (int) (number % slots.length());
  }
}
