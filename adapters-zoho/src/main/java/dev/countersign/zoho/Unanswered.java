package dev.countersign.zoho;

import dev.countersign.application.erp.ErpError;

/** Breaks off a reading of several calls; caught in the port's method. */
final class Unanswered extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient ErpError error;

  Unanswered(ErpError error) {
    super(error.message(), null, false, false);
    this.error = error;
  }

  ErpError error() {
    return error;
  }
}
