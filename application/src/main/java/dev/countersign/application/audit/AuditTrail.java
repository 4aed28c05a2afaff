package dev.countersign.application.audit;

import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.AuditSubject;
import java.util.List;

/**
 * What happened, for ever.
 *
 * <p>Clauses of the contract:
 *
 * <ol>
 *   <li>An appended entry comes back equal, byte for byte in its texts.
 *   <li>Entries of a subject come oldest first.
 * </ol>
 */
public interface AuditTrail {
  /** Keeps an entry that goes with no change, such as a refusal; it is durable on return. */
  void append(AuditEntry entry);

  /** Keeps several, at once where that can be. */
  default void append(List<AuditEntry> entries) {
    entries.forEach(this::append);
  }

  /** The entries about it, oldest first. */
  List<AuditEntry> of(AuditSubject subject);

  /** The entries of an adjustment, oldest first. */
  default List<AuditEntry> of(AdjustmentId subject) {
    return of(AuditSubject.of(subject));
  }
}
