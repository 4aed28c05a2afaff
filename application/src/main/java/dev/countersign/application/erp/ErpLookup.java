package dev.countersign.application.erp;

/** How the reading of one document ended. */
public sealed interface ErpLookup {
  /** There it is. */
  record Found(ErpDocument document) implements ErpLookup {}

  /** The ERP has no such document. */
  record Missing() implements ErpLookup {}

  /** The ERP could not be asked. */
  record Unavailable(ErpError error) implements ErpLookup {}
}
