package dev.countersign.application.event;

import dev.countersign.application.lease.Leases;
import dev.countersign.application.posting.Wakeup;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.UUID;

/** Gives up old events and tickets, a few at a time, in one replica at a time. */
public final class PurgingEvents implements AutoCloseable {
  /** What the job's lease is called. */
  public static final String NAME = "purging-events";

  private static final System.Logger LOG = System.getLogger("countersign.events");
  private static final Duration LEASE = Duration.ofSeconds(90);
  private static final Duration EVERY = Duration.ofSeconds(60);
  private static final int BATCH = 500;

  private final Events events;
  private final Tickets tickets;
  private final Leases leases;
  private final UUID holder;
  private final Wakeup closed = new Wakeup();
  private final Thread thread;
  private volatile boolean closing;

  /** Starts when told to. */
  public PurgingEvents(Events events, Tickets tickets, Leases leases, UUID holder) {
    this.events = events;
    this.tickets = tickets;
    this.leases = leases;
    this.holder = holder;
    this.thread = Thread.ofVirtual().name("purging-events").unstarted(this::run);
  }

  public void start() {
    thread.start();
  }

  private void run() {
    try {
      while (!closing) {
        purge();
        closed.await(closed.rings(), EVERY);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Gives up all that is old, unless another replica is at it. */
  public void purge() {
    try {
      boolean more = true;
      while (more && !closing) {
        more = leases.hold(NAME, holder, LEASE).isPresent() && isMoreOld();
      }
    } catch (RuntimeException fault) {
      LOG.log(Level.WARNING, "old events stay for now", fault);
    }
  }

  private boolean isMoreOld() {
    int purged = events.purge(Events.KEPT, BATCH);
    return Math.max(purged, tickets.purge(BATCH)) == BATCH;
  }

  @Override
  public void close() {
    closing = true;
    closed.ring();
  }
}
