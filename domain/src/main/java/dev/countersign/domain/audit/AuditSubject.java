package dev.countersign.domain.audit;

import dev.countersign.domain.adjustment.AdjustmentId;
import java.util.UUID;

/** What an entry is about: an adjustment by its id, or something of which there is but one. */
public record AuditSubject(UUID value) {
  /** The closing of periods. */
  public static final AuditSubject PERIODS = new AuditSubject(new UUID(0, 1));

  /** Whether anything is told to the ERP. */
  public static final AuditSubject POSTING = new AuditSubject(new UUID(0, 2));

  public static AuditSubject of(AdjustmentId id) {
    return new AuditSubject(id.value());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
