package dev.countersign.application.audit;

import dev.countersign.application.lease.Wakeup;
import dev.countersign.domain.audit.Broken;
import dev.countersign.domain.audit.SealId;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Checks the trail from time to time, what is new often and all of it daily, and remembers what it
 * found; every replica runs one of these.
 */
public final class CheckingTrail implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("countersign.audit");
  private static final Duration EVERY = Duration.ofSeconds(60);
  private static final Duration WHOLE_EVERY = Duration.ofHours(24);

  private final VerifyingTrail verifying;
  private final Wakeup closed = new Wakeup();
  private final Thread thread;
  private volatile boolean closing;
  private Optional<Verification> last = Optional.empty();
  private Optional<Instant> wholeAt = Optional.empty();

  /** Starts when told to. */
  public CheckingTrail(VerifyingTrail verifying) {
    this.verifying = verifying;
    this.thread = Thread.ofVirtual().name("checking-trail").unstarted(this::run);
  }

  public void start() {
    thread.start();
  }

  /** What was found last. */
  public synchronized Optional<Verification> last() {
    return last;
  }

  /** Checks what is new; all of it where something is wrong, or nothing was checked yet. */
  public Verification check() {
    return found(verifying.since(last()));
  }

  /**
   * Checks all of it.
   *
   * @param noted seals that somebody has noted elsewhere
   */
  public Verification checkWhole(List<SealId> noted) {
    Verification found = verifying.whole(noted);
    return noted.isEmpty() ? foundInWhole(found) : found;
  }

  private synchronized Verification foundInWhole(Verification found) {
    wholeAt = Optional.of(found.checkedAt());
    return found(found);
  }

  private synchronized Verification found(Verification found) {
    if (!found.broken().equals(last.flatMap(Verification::broken))) {
      tell(found);
    }
    last = Optional.of(found);
    return found;
  }

  private static void tell(Verification found) {
    if (found.broken().isPresent()) {
      Broken broken = found.broken().get();
      LOG.log(
          Level.ERROR,
          "the audit trail is broken at entry {0}: {1}",
          Long.toString(broken.seq()),
          broken.flaw().text());
    } else {
      LOG.log(Level.WARNING, "the audit trail is found intact again");
    }
  }

  private void run() {
    try {
      do {
        closed.await(closed.rings(), EVERY);
        checkByItself();
      } while (!closing);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void checkByItself() {
    try {
      if (!closing) {
        dueCheck();
      }
    } catch (RuntimeException | Error fault) {
      LOG.log(Level.WARNING, "the audit trail could not be checked, it is tried again", fault);
    }
  }

  /** One that is broken stays it: it is looked at again as a whole when that is due. */
  private void dueCheck() {
    boolean wholeIsDue = isLongAgo();
    if (wholeIsDue) {
      checkWhole(List.of());
    } else if (last().filter(Verification::isIntact).isPresent()) {
      check();
    }
  }

  private synchronized boolean isLongAgo() {
    return wholeAt.isEmpty()
        || last.filter(found -> found.checkedAt().isAfter(wholeAt.get().plus(WHOLE_EVERY)))
            .isPresent();
  }

  @Override
  public void close() {
    closing = true;
    closed.ring();
  }
}
