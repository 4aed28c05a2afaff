package dev.countersign.application.posting;

import dev.countersign.application.lease.Wakeup;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;

/**
 * The lane of the steps whose document has to be found: all that are due are found by one walk
 * through the ERP's list, while others are sent. What comes due during a walk waits for the next.
 * What is lost was sent before, so it is looked for when a step here has ended, not when one is
 * queued.
 */
final class LostPostings {
  private static final System.Logger LOG = System.getLogger("countersign.posting");
  private static final int MOST_AT_ONCE = 200;

  private final Postings postings;
  private final PostingToErp posting;
  private final Wakeup queued;
  private final Wakeup stepDone;
  private final Thread lane;
  private volatile boolean closing;

  LostPostings(Postings postings, PostingToErp posting, Wakeup queued, Wakeup stepDone) {
    this.postings = postings;
    this.posting = posting;
    this.queued = queued;
    this.stepDone = stepDone;
    this.lane = Thread.ofVirtual().name("posting-lost").unstarted(this::work);
  }

  void start() {
    lane.start();
  }

  private void work() {
    try {
      while (!closing) {
        long seen = stepDone.rings();
        if (found() == 0) {
          stepDone.await(seen, PostingWorker.POLL);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int found() throws InterruptedException {
    try {
      long asked = System.nanoTime();
      List<ClaimedStep> lost = postings.claimLost(MOST_AT_ONCE, PostingWorker.LEASE);
      if (!lost.isEmpty()) {
        posting.find(lost, asked, PostingWorker.LEASE);
        stepDone.ring();
        queued.ring();
      }
      return lost.size();
    } catch (RuntimeException | Error fault) {
      LOG.log(Level.ERROR, "no lost steps could be looked for", fault);
      stepDone.await(stepDone.rings(), PostingWorker.AFTER_FAULT);
      return 0;
    }
  }

  /** Begins no search any more. */
  void stop() {
    closing = true;
    stepDone.ring();
  }

  /** Waits so long for a search under way, which only reads. */
  void await(Duration atMost) throws InterruptedException {
    if (lane.isAlive() && !lane.join(atMost)) {
      LOG.log(Level.WARNING, "closed during a search; its leases run out");
    }
  }
}
