package dev.countersign.sandbox;

import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;

/** What was opened, closed the other way round. */
final class Opened implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("countersign.sandbox");

  private final Deque<AutoCloseable> all = new ArrayDeque<>();

  synchronized <T extends AutoCloseable> T add(T opened) {
    all.push(opened);
    return opened;
  }

  @Override
  public synchronized void close() {
    while (!all.isEmpty()) {
      try {
        all.pop().close();
      } catch (Exception fault) {
        LOG.log(Level.WARNING, "not closed", fault);
      }
    }
  }
}
