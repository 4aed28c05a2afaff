package dev.countersign.application.posting;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.erp.Posting;
import dev.countersign.domain.adjustment.AdjustmentId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A step that a worker has leased.
 *
 * @param number the step's place in the queue, unique
 * @param fence tells this lease from every other of the same step
 * @param attempts write requests sent, the one to be sent now included
 * @param tries how often it was claimed to be sent, whether or not a request left us then
 * @param looks how often a lost one was looked for, or nothing showed of one that the ERP called
 *     done
 * @param since when the step was queued
 * @param trace of the request that queued it; blank where none is known
 */
public record ClaimedStep(
    long number,
    long fence,
    AdjustmentId adjustmentId,
    ErpStep step,
    Task task,
    Optional<DocumentId> documentId,
    int attempts,
    int tries,
    int looks,
    Instant since,
    String trace) {
  /** What there is to do. */
  public enum Task {
    /** Send it: nothing of it can be in the ERP. */
    SEND,
    /** It may have been sent: look before anything is sent again. */
    LOOK,
    /**
     * The ERP refused it unexecuted, a while ago: look once, and send it where nothing is found.
     */
    CHECK,
    /** The ERP has approved it and not moved stock yet: read again. */
    CONFIRM;

    /** Whether there is a document to be found that nobody knows the id of. */
    public boolean seeksDocumentOf(ErpStep step) {
      return step.creates() && (this == LOOK || this == CHECK);
    }

    /** How a failed step is set going again. */
    public static Task afterFailure(ErpStep step, boolean documentIsKnown) {
      if (!step.creates()) {
        return SEND;
      }
      return documentIsKnown ? CONFIRM : CHECK;
    }
  }

  /** What it creates, where its document has to be found among all others. */
  Optional<Posting> lost() {
    return step.sent().filter(_ -> task.seeksDocumentOf(step));
  }

  /** How long it has been since it was queued. */
  Duration age(Instant now) {
    return Duration.between(since, now);
  }
}
