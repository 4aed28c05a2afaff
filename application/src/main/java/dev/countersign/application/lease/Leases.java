package dev.countersign.application.lease;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Who does what one replica at a time does.
 *
 * <p>Clauses of the contract:
 *
 * <ol>
 *   <li>Of those that ask for a lease of the same name one has it, until it ends by the store's
 *       clock.
 *   <li>Its holder has it last anew, with the same fence; after another it has a higher one.
 *   <li>Once it is given back, the next who asks has it.
 *   <li>Leases of other names know nothing of each other.
 * </ol>
 */
public interface Leases {
  /** Takes it, or has it last anew; empty while it is another's. */
  Optional<Lease> hold(String name, UUID holder, Duration length);

  /** Gives it back, where it still is the holder's. */
  void end(Lease lease);
}
