package dev.countersign.application.posting;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;

/** Keeps claims leased until it is closed, however long what is done with them takes. */
final class RenewedLeases implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("countersign.posting");

  private final Postings postings;
  private final Duration lease;
  private final Duration every;
  private final Thread renewing;
  private volatile List<ClaimedStep> held;
  private volatile long leasedAt;

  /**
   * Begins at once.
   *
   * @param leasedAt when the claims were leased at the earliest, by {@link System#nanoTime}
   * @param every how often they are leased anew, well within a lease
   */
  RenewedLeases(
      Postings postings, List<ClaimedStep> claims, long leasedAt, Duration lease, Duration every) {
    this.postings = postings;
    this.held = List.copyOf(claims);
    this.leasedAt = leasedAt;
    this.lease = lease;
    this.every = every;
    this.renewing = Thread.ofVirtual().name("posting-leases").start(this::renewAll);
  }

  /** Whether nobody else has the step yet, as far as is known. */
  boolean holds(ClaimedStep claim) {
    return held.contains(claim);
  }

  /** When the leases began that run now, by {@link System#nanoTime}. */
  long leasedAt() {
    return leasedAt;
  }

  private void renewAll() {
    try {
      while (true) {
        Thread.sleep(every);
        renew();
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  /** Where the store cannot be asked, the leases may last until it can. */
  private void renew() {
    long asked = System.nanoTime();
    try {
      held = List.copyOf(postings.renew(held, lease));
      leasedAt = asked;
    } catch (RuntimeException | Error fault) {
      LOG.log(Level.WARNING, "leases could not be renewed", fault);
    }
  }

  @Override
  public void close() {
    renewing.interrupt();
  }
}
