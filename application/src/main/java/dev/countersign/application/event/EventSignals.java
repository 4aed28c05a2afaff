package dev.countersign.application.event;

import dev.countersign.application.lease.Wakeup;

/**
 * What rings within this process for events.
 *
 * @param written something was committed that is to be numbered
 * @param numbered something was numbered
 */
public record EventSignals(Wakeup written, Wakeup numbered) {
  /** That nobody has rung yet. */
  public static EventSignals quiet() {
    return new EventSignals(new Wakeup(), new Wakeup());
  }
}
