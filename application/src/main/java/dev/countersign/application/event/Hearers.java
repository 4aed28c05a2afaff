package dev.countersign.application.event;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * All who listen with one audience, for whom it is found out once whether something is for them.
 * Where nothing is, none of them is touched: they pass over it when they are next asked, or when
 * there is something for them.
 */
final class Hearers {
  private static final System.Logger LOG = System.getLogger("countersign.events");

  private final Audience audience;
  private final Set<Listening> listeners = ConcurrentHashMap.newKeySet();
  private volatile Silence silence = Silence.NONE;

  Hearers(Audience audience) {
    this.audience = audience;
  }

  /** The newest events that were looked at in a row and are not for them: after, up to. */
  private record Silence(long after, long upTo) {
    static final Silence NONE = new Silence(Long.MAX_VALUE, Long.MIN_VALUE);

    Silence goesOn(long from, long to) {
      return new Silence(upTo == from ? after : from, to);
    }

    boolean covers(long place) {
      return after <= place && place < upTo;
    }
  }

  Audience audience() {
    return audience;
  }

  void join(Listening listening) {
    listeners.add(listening);
  }

  void leave(Listening listening) {
    listeners.remove(listening);
  }

  int size() {
    return listeners.size();
  }

  boolean hears(Event event) {
    return audience.hears(event);
  }

  /**
   * Who has come to that place has also come to this one. It is asked for only then, for whoever is
   * behind is moved on before what was silent is forgotten.
   */
  long passedOver(AtomicLong place) {
    Silence now = silence;
    long at = place.get();
    return now.covers(at) ? now.upTo() : at;
  }

  /** There are new ones, told by one thread; only who hears some of them is woken. */
  void heard(List<Event> added) {
    long from = added.getFirst().number() - 1;
    long to = added.getLast().number();
    long last = lastHeard(from, added);
    if (last == from) {
      silence = silence.goesOn(from, to);
    } else {
      listeners.forEach(Listening::passOver); // before that silence is forgotten
      silence = new Silence(last, to);
      listeners.forEach(Hearers::ring);
    }
  }

  /** Where none is for them, the number before the first. */
  private long lastHeard(long from, List<Event> added) {
    for (Event event : added.reversed()) {
      if (audience.hears(event)) {
        return event.number();
      }
    }
    return from;
  }

  /** Nobody's fault keeps others from hearing. */
  private static void ring(Listening listening) {
    try {
      listening.ring();
    } catch (RuntimeException | Error fault) {
      LOG.log(Level.WARNING, "one who listens could not be told", fault);
    }
  }
}
