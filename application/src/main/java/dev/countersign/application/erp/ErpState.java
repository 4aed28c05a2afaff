package dev.countersign.application.erp;

/** How it stands between an adjustment and the ERP. */
public enum ErpState {
  NOT_SENT,
  /** Queued or under way. */
  SENDING,
  /** The ERP has confirmed everything so far. */
  IN_STEP,
  /** A passing failure; tried again. */
  RETRYING,
  /** An answer was lost; looked up before anything is sent again. */
  UNCERTAIN,
  /** The ERP refused, or a person must decide. */
  FAILED
}
