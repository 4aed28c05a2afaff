package dev.countersign.application.posting;

import dev.countersign.application.budget.BudgetState;
import dev.countersign.application.lease.Wakeup;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Works through the steps that are due, so many at once, until it is closed; every replica runs
 * one.
 */
public final class PostingWorker implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("countersign.posting");

  /** How soon steps queued by another replica, or due again, are seen. */
  static final Duration POLL = Duration.ofMillis(500);

  static final Duration AFTER_FAULT = Duration.ofSeconds(2);

  /** A dead process's steps go on within this time. */
  static final Duration LEASE = Duration.ofSeconds(60);

  /** How long closing waits for calls under way. */
  private static final Duration LONGEST_CLOSING = Duration.ofSeconds(25);

  private final Postings postings;
  private final PostingToErp posting;
  private final Wakeup queued;
  private final Wakeup stepDone;
  private final RoomToSend room;
  private final int atOnce;
  private final Semaphore free;
  private final Thread dispatcher;
  private final LostPostings lost;
  private volatile boolean closing;
  private boolean idle;

  /**
   * Starts when told to.
   *
   * @param queued rung when something was queued in this process
   * @param stepDone rung here when a step is done
   * @param budget the state of the requests that all replicas share
   */
  public PostingWorker(
      Postings postings,
      PostingToErp posting,
      Wakeup queued,
      Wakeup stepDone,
      Supplier<BudgetState> budget,
      int atOnce) {
    this.postings = postings;
    this.posting = posting;
    this.queued = queued;
    this.stepDone = stepDone;
    this.room = new RoomToSend(budget);
    this.atOnce = atOnce;
    this.free = new Semaphore(atOnce);
    this.dispatcher = Thread.ofVirtual().name("posting-dispatcher").unstarted(this::dispatch);
    this.lost = new LostPostings(postings, posting, queued, stepDone);
  }

  public void start() {
    dispatcher.start();
    lost.start();
  }

  private void dispatch() {
    try {
      while (!closing) {
        long seen = queued.rings();
        if (claimed() == 0) {
          queued.await(seen, POLL);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int claimed() throws InterruptedException {
    free.acquire();
    int places = 1 + free.drainPermits();
    List<ClaimedStep> steps = List.of();
    long asked = System.nanoTime();
    try {
      int worth = worthClaiming(places);
      if (worth > 0) {
        steps = postings.claim(worth, LEASE, posting::attempt);
        idle = steps.isEmpty();
      }
    } catch (RuntimeException | Error fault) {
      LOG.log(Level.ERROR, "no steps could be claimed", fault);
      queued.await(queued.rings(), AFTER_FAULT);
    } finally {
      free.release(places - steps.size());
    }
    steps.forEach(
        step -> Thread.ofVirtual().name("posting-" + step.number()).start(() -> work(step, asked)));
    return steps.size();
  }

  /** The budget is asked only where there is something to send: while idle, one step is sought. */
  private int worthClaiming(int places) {
    if (closing) {
      return 0;
    }
    return idle ? 1 : room.steps(places, atOnce - places);
  }

  private void work(ClaimedStep step, long leasedAt) {
    try {
      posting.work(step, leasedAt);
    } catch (RuntimeException fault) {
      LOG.log(
          Level.ERROR, "step " + step.number() + " could not be kept; its lease runs out", fault);
    } finally {
      free.release();
      stepDone.ring();
      queued.ring();
    }
  }

  /** Claims nothing more, and waits for what is under way; a second time does no harm. */
  @Override
  public void close() {
    closing = true;
    long deadline = System.nanoTime() + LONGEST_CLOSING.toNanos();
    lost.stop();
    try {
      if (free.tryAcquire(atOnce, LONGEST_CLOSING.toSeconds(), TimeUnit.SECONDS)) {
        free.release(atOnce);
      } else {
        LOG.log(Level.WARNING, "closed while calls to the ERP were under way");
      }
      lost.await(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
