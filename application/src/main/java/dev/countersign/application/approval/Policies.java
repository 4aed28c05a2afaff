package dev.countersign.application.approval;

import java.time.Instant;

/**
 * Remembers since when the present approval policy is in force.
 *
 * <p>Clauses of the contract:
 *
 * <ol>
 *   <li>A policy begins when it is first said; said again, it is answered that moment.
 *   <li>Another one begins when that is said; the first, said after it, begins anew.
 *   <li>Of several who say the same at once, all are answered the same moment.
 * </ol>
 */
public interface Policies {
  /**
   * Begins the policy of that hash where it is not the one in force; answers when it began, to the
   * microsecond.
   */
  Instant begin(String hash, Instant now);
}
