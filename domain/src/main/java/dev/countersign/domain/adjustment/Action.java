package dev.countersign.domain.adjustment;

/** What people do with an adjustment that is there. */
public enum Action {
  EDIT,
  SUBMIT,
  DELETE,
  WITHDRAW,
  APPROVE,
  FINAL_APPROVE,
  REJECT,
  /** Takes it back by another, opposite one. */
  REVERSE,
  /** Takes it out of the ERP's books again. */
  VOID,
  /** Has a failed step go on. */
  RETRY_POSTING,
  /** Makes what is approved and not posted a draft again. */
  REOPEN,
  /** Says what became of a step that nobody knows the end of, or that has failed. */
  SETTLE
}
