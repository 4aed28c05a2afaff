package dev.countersign.application.numbering;

import dev.countersign.application.lease.Lease;
import dev.countersign.application.lease.Leases;
import dev.countersign.application.lease.Wakeup;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Numbers every series, in one replica at a time; every replica runs one of these. */
public final class NumberingJob implements AutoCloseable {
  /** What the job's lease is called. */
  public static final String NAME = "numbering";

  private static final System.Logger LOG = System.getLogger("countersign.numbering");

  /** For so long nothing is numbered once the holder has died. */
  static final Duration LEASE = Duration.ofSeconds(4);

  private static final Duration RENEWED_EVERY = Duration.ofSeconds(1);

  /** How soon what another replica has written is seen. */
  static final Duration POLL = Duration.ofMillis(200);

  /** So long changes of this process are gathered, so that a crowd is one batch. */
  private static final Duration GATHERING = Duration.ofMillis(20);

  private static final Duration LONGEST_CLOSING = Duration.ofSeconds(5);
  private static final int BATCH = 500;

  private final Leases leases;
  private final List<Numbering> series;
  private final Wakeup written;
  private final Wakeup numbered;
  private final UUID holder;

  /** Of the platform: a virtual one would wait for its turn behind all requests. */
  private final Thread thread;

  private volatile boolean closing;
  private Optional<Lease> lease = Optional.empty();
  private long askedAt = System.nanoTime() - RENEWED_EVERY.toNanos();

  /**
   * Starts when told to.
   *
   * @param written rung when this process has committed something to be numbered
   * @param numbered rung here when something was numbered
   * @param holder this process, by a name that no other has
   */
  public NumberingJob(
      Leases leases, List<Numbering> series, Wakeup written, Wakeup numbered, UUID holder) {
    this.leases = leases;
    this.series = List.copyOf(series);
    this.written = written;
    this.numbered = numbered;
    this.holder = holder;
    this.thread = Thread.ofPlatform().daemon().name("numbering").unstarted(this::run);
  }

  public void start() {
    thread.start();
  }

  private void run() {
    try {
      while (!closing) {
        long seen = written.rings();
        if (!isMoreWaiting()) {
          written.await(seen, POLL);
          Thread.sleep(GATHERING);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isMoreWaiting() {
    try {
      return held().map(this::number).orElse(false);
    } catch (RuntimeException | Error fault) {
      LOG.log(Level.WARNING, "nothing could be numbered, it is tried again", fault);
      return false;
    }
  }

  /** A fault of one series does not hold back the others. */
  private int number(Numbering each, Lease held) {
    try {
      return each.number(held, BATCH);
    } catch (RuntimeException | Error fault) {
      LOG.log(Level.WARNING, "a series could not be numbered, it is tried again", fault);
      return 0;
    }
  }

  private Optional<Lease> held() {
    if (System.nanoTime() - askedAt >= RENEWED_EVERY.toNanos()) {
      askedAt = System.nanoTime();
      lease = leases.hold(NAME, holder, LEASE);
    }
    return lease;
  }

  /** Whether a batch was full, so that there may be more. */
  private boolean number(Lease held) {
    int most = 0;
    for (Numbering each : series) {
      most = Math.max(most, number(each, held));
    }
    if (most > 0) {
      numbered.ring();
    }
    return most == BATCH;
  }

  /** Numbers nothing more, and lets another replica do it at once. */
  @Override
  public void close() {
    closing = true;
    written.ring();
    try {
      if (thread.isAlive() && thread.join(LONGEST_CLOSING)) {
        lease.ifPresent(leases::end);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException fault) {
      LOG.log(Level.DEBUG, "the lease runs out by itself", fault);
    }
  }
}
