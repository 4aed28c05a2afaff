package dev.countersign.simulator.zoho;

/** A master record that can be added to the books, or replaces the one of the same id. */
public sealed interface ZohoMaster permits ZohoItem, ZohoLocation, ZohoStorage, ZohoAccount {
  /** The record's id. */
  String id();
}
