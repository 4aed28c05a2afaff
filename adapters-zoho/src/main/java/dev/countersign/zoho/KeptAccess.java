package dev.countersign.zoho;

import java.time.Instant;

/** A token, its number among all replicas, when it is to be renewed, and when it runs out. */
record KeptAccess(Token.Granted token, long number, Instant freshUntil, Instant end) {
  boolean isFresh(Instant now) {
    return now.isBefore(freshUntil);
  }

  boolean isGood(Instant now) {
    return now.isBefore(end);
  }
}
