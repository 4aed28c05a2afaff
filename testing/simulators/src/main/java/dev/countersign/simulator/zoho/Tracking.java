package dev.countersign.simulator.zoho;

/** How the pieces of an item are told apart. */
public enum Tracking {
  /** They are not. */
  NONE,
  /** By the batch they came in. */
  BATCH,
  /** Each by its serial number. */
  SERIAL
}
