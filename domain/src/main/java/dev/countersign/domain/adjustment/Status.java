package dev.countersign.domain.adjustment;

/**
 * The word for an adjustment's state, where a word is needed: on the wire, in a row, in a refusal.
 */
public enum Status {
  DRAFT,
  PENDING_APPROVAL,
  PENDING_FINAL_APPROVAL,
  APPROVED,
  POSTED,
  REJECTED,
  CANCELLED,
  VOIDED
}
