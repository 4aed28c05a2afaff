package dev.countersign.application.adjustment;

/** Where the ERP sees approvals happen. */
public enum ApprovalsAt {
  /** Only here: the ERP gets the document once everybody has approved. */
  HERE,
  /** In both: the ERP's own approval follows ours step by step. */
  MIRRORED
}
