package dev.countersign.application.lease;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** What is done from time to time, in one replica at a time; every replica runs one of these. */
public final class LeasedJob implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("countersign.jobs");
  private static final Duration LONGEST_CLOSING = Duration.ofSeconds(5);

  private final String name;
  private final Duration every;
  private final Duration length;
  private final BooleanSupplier part;
  private final Leases leases;
  private final UUID holder;
  private final Thread thread;
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile Optional<Lease> lease = Optional.empty();

  /**
   * Starts when told to.
   *
   * @param name of the job and of its lease
   * @param every how long is waited once there is nothing more to do, or another is at it
   * @param length of the lease, longer than any part takes: each has it last anew
   * @param part does some of the work, and says whether there is more
   * @param holder this process, by a name that no other has
   */
  public LeasedJob(
      String name,
      Duration every,
      Duration length,
      BooleanSupplier part,
      Leases leases,
      UUID holder) {
    this.name = name;
    this.every = every;
    this.length = length;
    this.part = part;
    this.leases = leases;
    this.holder = holder;
    this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
  }

  public void start() {
    thread.start();
  }

  private void run() {
    try {
      do {
        round();
      } while (!closed.await(every.toNanos(), TimeUnit.NANOSECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Does all there is to do, unless another replica is at it. */
  void round() {
    try {
      while (isMoreToDo()) {
        // The next part.
      }
    } catch (RuntimeException | Error fault) {
      LOG.log(Level.WARNING, name + " broke off, and is tried again later", fault);
    }
  }

  private boolean isMoreToDo() {
    if (closed.getCount() == 0) {
      return false;
    }
    lease = leases.hold(name, holder, length);
    return lease.isPresent() && part.getAsBoolean();
  }

  /** Begins no part any more, and lets another replica go on at once. */
  @Override
  public void close() {
    closed.countDown();
    try {
      if (thread.getState() != Thread.State.NEW && thread.join(LONGEST_CLOSING)) {
        lease.ifPresent(leases::end);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException fault) {
      LOG.log(Level.DEBUG, "the lease of " + name + " runs out by itself", fault);
    }
  }
}
