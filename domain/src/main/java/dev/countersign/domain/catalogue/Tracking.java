package dev.countersign.domain.catalogue;

/** How the ERP follows an item's pieces. */
public enum Tracking {
  NONE,
  BATCH,
  SERIAL
}
