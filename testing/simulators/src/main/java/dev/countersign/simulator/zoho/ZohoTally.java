package dev.countersign.simulator.zoho;

/** How many documents with one reference number were created, and how many of them are there. */
public record ZohoTally(int created, int standing) {

  ZohoTally plus(ZohoTally other) {
    return new ZohoTally(created + other.created, standing + other.standing);
  }
}
