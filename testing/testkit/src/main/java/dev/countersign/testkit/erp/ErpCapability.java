package dev.countersign.testkit.erp;

/** What an ERP may lack; an adapter has everything that it does not declare to lack. */
public enum ErpCapability {
  /** Documents that change what stock is worth. */
  VALUE,
  BATCHES,
  SERIALS,
  STORAGES,
  UPDATE,
  DELETE,
  /** The ERP's own approval of documents. */
  APPROVALS
}
