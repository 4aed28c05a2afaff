package dev.countersign.persistence.adjustment;

import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.audit.AuditTrail;
import dev.countersign.application.erp.ErpProgress;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.erp.Operation;
import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.Postings.Settled;
import dev.countersign.application.posting.SettledProgress;
import dev.countersign.application.posting.StepResult;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.audit.AuditEntry;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Keeps what became of a step, inside a transaction; locks the adjustment before its steps. */
@Singleton
final class Settling {
  private final AdjustmentTable adjustments;
  private final StepRows rows;
  private final Outbox outbox;
  private final AuditTrail audit;

  Settling(AdjustmentTable adjustments, StepRows rows, Outbox outbox, AuditTrail audit) {
    this.adjustments = adjustments;
    this.rows = rows;
    this.outbox = outbox;
    this.audit = audit;
  }

  Settled settle(
      ClaimedStep claim, StepResult result, AuditEntry entry, Optional<Adjustment> next) {
    RecordedAdjustment before = adjustments.lock(claim.adjustmentId()).orElseThrow();
    var outcome = StepOutcome.of(result, claim, rows.now());
    if (!holdsLease(claim, outcome)) {
      return Settled.LEASE_LOST;
    }
    if (next.isPresent() && next.get().version() != before.adjustment().version() + 1) {
      return Settled.STALE;
    }
    ErpProgress progress = progress(before.erp(), claim, result, outcome);
    var recorded = before.next(next.orElse(before.adjustment()), progress);
    if (adjustments.update(before, recorded, true).isPresent()) {
      return Settled.STALE;
    }
    audit.append(entry);
    return Settled.DONE;
  }

  /** Writes the outcome where the lease is still the claim's. */
  private boolean holdsLease(ClaimedStep claim, StepOutcome outcome) {
    int changed =
        rows.settle(
            claim.number(),
            claim.fence(),
            outcome.state(),
            outcome.task(),
            outcome.dueAt().orElse(null),
            outcome.looks(),
            outcome.unsent(),
            outcome.refused().name());
    return changed == 1;
  }

  private ErpProgress progress(
      ErpProgress before, ClaimedStep claim, StepResult result, StepOutcome outcome) {
    var around =
        new SettledProgress.Around(lastDone(claim, outcome.state()), following(claim, outcome));
    return SettledProgress.after(before, claim.step(), result, outcome.dueAt(), around);
  }

  /** What an adjustment whose step was given up comes back to. */
  private Optional<Operation> lastDone(ClaimedStep claim, StepRow.State state) {
    return state == StepRow.State.DROPPED
        ? outbox.lastDone(claim.adjustmentId())
        : Optional.empty();
  }

  /** The step behind one that has ended, which is due from now on. */
  private Optional<ErpStep> following(ClaimedStep claim, StepOutcome outcome) {
    return switch (outcome.state()) {
      case DONE, DROPPED -> outbox.nextIsDue(claim.adjustmentId(), outcome.at());
      case QUEUED, FAILED -> Optional.empty();
    };
  }
}
