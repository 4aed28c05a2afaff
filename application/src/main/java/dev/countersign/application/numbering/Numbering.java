package dev.countersign.application.numbering;

import dev.countersign.application.lease.Lease;

/**
 * A series whose entries are written without a number, each in its change's own transaction.
 *
 * <p>Clauses of the contract:
 *
 * <ol>
 *   <li>Only what is committed is numbered: from 1 on, dense, and what was written after another
 *       was committed has the higher number.
 *   <li>A number once given never changes.
 *   <li>Nothing is numbered under a lease that has ended, or that another has taken.
 * </ol>
 */
@FunctionalInterface
public interface Numbering {
  /** Numbers what waits for it, so many at most; answers how many were. */
  int number(Lease lease, int most);
}
