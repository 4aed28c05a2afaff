package dev.countersign.application.event;

import java.util.ArrayList;
import java.util.List;

/** What one who is far behind hears of the pages of the store, a few events at a time. */
final class CatchingUp {
  private final int most;
  private final List<Event> found = new ArrayList<>();
  private long place;
  private boolean hasGap;

  CatchingUp(long place, int most) {
    this.place = place;
    this.most = most;
  }

  /** The number up to which everything was looked at. */
  long place() {
    return place;
  }

  /** Whether there may be more to look at, after that page. */
  boolean goesOn(List<Event> page, Listening listening) {
    hasGap = !page.isEmpty() && page.getFirst().number() != place + 1;
    if (page.isEmpty() || hasGap) {
      return false;
    }
    for (Event event : page) {
      if (found.size() == most) {
        return false;
      }
      place = event.number();
      if (listening.hears(event)) {
        found.add(event);
      }
    }
    return true;
  }

  /** What is missing was purged meanwhile: all begins anew after the newest. */
  void end(Listening listening, long newest) {
    if (hasGap) {
      listening.beginsAnew(newest);
    } else {
      listening.caughtUp(found, place);
    }
  }
}
