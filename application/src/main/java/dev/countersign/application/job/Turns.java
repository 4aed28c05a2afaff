package dev.countersign.application.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whose turn it is to do what one replica does for all.
 *
 * <p>Clauses of the contract:
 *
 * <ol>
 *   <li>Of several who ask for a turn at a job at once, one gets it; the others get nothing until
 *       it has ended, by the store's clock.
 *   <li>Turns at different jobs have nothing to do with each other.
 * </ol>
 */
public interface Turns {
  /** A turn that lasts so long, and when it ends; empty while another lasts. */
  Optional<Instant> take(String job, Duration lasting);
}
