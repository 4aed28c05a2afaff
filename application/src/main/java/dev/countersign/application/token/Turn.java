package dev.countersign.application.token;

import dev.countersign.application.erp.ErpError;
import java.time.Duration;
import java.util.Optional;

/** What somebody has to do who wants another token. */
public sealed interface Turn {
  /**
   * Renew it, within the lease.
   *
   * @param number of this turn; what comes of an earlier one changes nothing any more
   * @param failures turns that brought no token, one after the other, just before
   */
  record Yours(long number, int failures) implements Turn {}

  /** Use this one, which somebody else has got meanwhile. */
  record There(KeptToken token) implements Turn {}

  /** Ask again after the time: somebody else renews it. */
  record Another(Duration after) implements Turn {}

  /**
   * Leave the ERP alone: the last turn brought no token.
   *
   * @param delay how long callers wait at least; empty where their own back-off will do
   */
  record Silent(ErpError error, Optional<Duration> delay) implements Turn {}

  /** The ERP allows no more renewals for the time. */
  record Exhausted(Duration delay) implements Turn {}
}
