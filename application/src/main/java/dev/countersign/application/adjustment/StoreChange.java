package dev.countersign.application.adjustment;

import dev.countersign.application.erp.ErpStep;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.audit.AuditEntry;
import java.util.List;
import java.util.Optional;

/**
 * One business change, to be kept whole.
 *
 * @param next the adjustment afterwards: version 1 is a new one, any other follows the one before
 * @param steps what the ERP has to be told, after what is queued already
 * @param undone what becomes first of the steps that are not done, a failed one among them
 * @param keep the answer to keep for a repeat of the request, where its caller asked for that
 */
public record StoreChange(
    Adjustment next,
    AuditEntry entry,
    List<ErpStep> steps,
    Undone undone,
    Optional<KeepAnswer> keep) {
  public StoreChange {
    steps = List.copyOf(steps);
  }

  /** What becomes of the steps that are not done. */
  public enum Undone {
    KEEP,
    /** They are given up, whatever of them may have been sent. */
    DROP,
    /** They are given up where the first of them has failed; else nothing is stored. */
    DROP_FAILED,
    /** They are given up where provably nothing of them was ever sent; else nothing is stored. */
    DROP_UNSENT
  }

  /** Whether they are given up. */
  public boolean drops() {
    return undone != Undone.KEEP;
  }
}
