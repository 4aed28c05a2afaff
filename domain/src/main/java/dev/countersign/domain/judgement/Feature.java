package dev.countersign.domain.judgement;

/** What may be asked of an ERP and not every ERP has. */
public enum Feature {
  /** Adjustments of value. */
  VALUE,
  BATCHES,
  SERIALS,
  STORAGES,
  /** An account of each line's own. */
  LINE_ACCOUNTS,
  CUSTOM_FIELDS,
  /** Lines under different general locations in one document. */
  SEVERAL_LOCATIONS,
  /** Taking a posted document back, and the change of stock with it. */
  VOID
}
