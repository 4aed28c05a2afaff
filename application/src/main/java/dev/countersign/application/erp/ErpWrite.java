package dev.countersign.application.erp;

import java.time.Duration;
import java.util.Optional;

/** How a write to the ERP ended. */
public sealed interface ErpWrite {
  /**
   * The ERP has done it.
   *
   * @param document what it answered; empty where its answer carries no document
   */
  record Booked(Optional<ErpDocument> document) implements ErpWrite {
    public static Booked as(ErpDocument document) {
      return new Booked(Optional.of(document));
    }
  }

  /** The ERP says no, and would say no again. */
  record Declined(Cause cause, ErpError error) implements ErpWrite {}

  /**
   * Nothing was done, and it may be sent again.
   *
   * @param delay how long to wait at least; empty where our own back-off will do
   */
  record NotSent(Nothing done, ErpError error, Optional<Duration> delay) implements ErpWrite {
    /** No request to write has left us. */
    public static NotSent unsent(ErpError error, Optional<Duration> delay) {
      return new NotSent(Nothing.UNSENT, error, delay);
    }

    /** One has, and was refused before it was executed. */
    public static NotSent refused(ErpError error, Optional<Duration> delay) {
      return new NotSent(Nothing.REFUSED, error, delay);
    }
  }

  /** Sent, and the answer was lost or makes no sense: it may have been done. */
  record InDoubt(ErpError error) implements ErpWrite {}

  /** How we know that nothing was done. */
  enum Nothing {
    /** Provably: it never left us, for want of a connection, a token, or our own leave. */
    UNSENT,
    /** By the ERP's word: it does not execute what comes too often, or with a refused token. */
    REFUSED
  }

  /** Why the ERP says no. */
  enum Cause {
    REFUSED,
    /** There is no such document. */
    MISSING,
    /** This ERP has no such operation. */
    UNSUPPORTED
  }
}
