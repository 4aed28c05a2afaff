package dev.countersign.web.adjustment;

import dev.countersign.application.adjustment.Work;
import dev.countersign.web.json.Plain;
import dev.countersign.web.json.WireView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much there is to do for the caller.
 *
 * @param openCounts 0 while there are no stock counts
 */
@WireView
record WorkView(
    long toApprove,
    long toFinalApprove,
    long myRejected,
    long myDrafts,
    long failed,
    long uncertain,
    long openCounts,
    @Nullable Instant oldestWaitingSince) {
  static WorkView of(Work work) {
    return new WorkView(
        work.toApprove(),
        work.toFinalApprove(),
        work.myRejected(),
        work.myDrafts(),
        work.failed(),
        work.uncertain(),
        0,
        Plain.orNull(work.oldestWaitingSince()));
  }
}
