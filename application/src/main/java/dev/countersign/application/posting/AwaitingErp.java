package dev.countersign.application.posting;

import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.lease.Wakeup;
import dev.countersign.domain.adjustment.AdjustmentId;
import java.time.Duration;
import java.util.Optional;

/** Waits until the ERP has confirmed or refused, whichever replica told it. */
public final class AwaitingErp {
  /** How soon a step done by another replica is seen. */
  private static final Duration POLL = Duration.ofMillis(250);

  private final Adjustments adjustments;
  private final Wakeup stepDone;

  public AwaitingErp(Adjustments adjustments, Wakeup stepDone) {
    this.adjustments = adjustments;
    this.stepDone = stepDone;
  }

  /** The adjustment once nothing more happens by itself, or as it is when the time is up. */
  public Optional<RecordedAdjustment> await(AdjustmentId id, Duration atMost)
      throws InterruptedException {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (true) {
      long seen = stepDone.rings();
      Optional<RecordedAdjustment> found = adjustments.find(id);
      long left = deadline - System.nanoTime();
      if (left <= 0 || found.map(f -> f.erp().isSettled()).orElse(true)) {
        return found;
      }
      stepDone.await(seen, Duration.ofNanos(Math.min(left, POLL.toNanos())));
    }
  }
}
