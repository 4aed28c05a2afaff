package dev.countersign.application.erp;

/** The word for what the ERP is told. */
public enum Operation {
  POST,
  CREATE,
  UPDATE,
  SUBMIT,
  APPROVE,
  FINAL_APPROVE,
  REJECT,
  DELETE,
  VOID
}
