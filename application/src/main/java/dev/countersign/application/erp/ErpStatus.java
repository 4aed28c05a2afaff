package dev.countersign.application.erp;

/** How far the ERP has taken a document. */
public enum ErpStatus {
  DRAFT,
  PENDING,
  /** Approved there, and stock not moved yet. */
  APPROVED,
  /** Stock is moved: it is in the books. */
  ADJUSTED,
  REJECTED,
  VOID,
  /** A word that we do not know; never taken for any of the others. */
  UNKNOWN
}
