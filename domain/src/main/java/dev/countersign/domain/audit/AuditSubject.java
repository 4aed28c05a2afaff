package dev.countersign.domain.audit;

import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.person.PersonId;

/** What an entry is about: one of its type by its id, or that of which there is but one. */
public record AuditSubject(Type type, String id) {
  /** The closing of periods. */
  public static final AuditSubject PERIODS = new AuditSubject(Type.PERIODS, "periods");

  /** Whether anything is told to the ERP. */
  public static final AuditSubject POSTING = new AuditSubject(Type.POSTING, "posting");

  /** The approval policy. */
  public static final AuditSubject POLICY = new AuditSubject(Type.POLICY, "policy");

  /** The copy of the ERP's catalogue. */
  public static final AuditSubject CATALOGUE = new AuditSubject(Type.CATALOGUE, "catalogue");

  /** All adjustments, as they are exported. */
  public static final AuditSubject ADJUSTMENTS = new AuditSubject(Type.ADJUSTMENT, "adjustments");

  /** The audit trail itself. */
  public static final AuditSubject AUDIT = new AuditSubject(Type.AUDIT, "audit");

  public static AuditSubject of(AdjustmentId id) {
    return new AuditSubject(Type.ADJUSTMENT, id.toString());
  }

  public static AuditSubject of(PersonId id) {
    return new AuditSubject(Type.PERSON, id.value());
  }

  @Override
  public String toString() {
    return id;
  }

  /** What can be audited. */
  public enum Type {
    ADJUSTMENT,
    PERIODS,
    POSTING,
    POLICY,
    CATALOGUE,
    AUDIT,
    PERSON
  }
}
