package dev.countersign.application.event;

import java.time.Duration;
import java.util.Optional;

/**
 * Tickets, by a hash of what their owners show.
 *
 * <p>Clauses of the contract:
 *
 * <ol>
 *   <li>A ticket is taken once, in whichever process, and as it was kept.
 *   <li>It is good for {@link #GOOD_FOR} by the store's clock.
 *   <li>{@code purge} gives up those that are not good any more, and no others.
 * </ol>
 */
public interface Tickets {
  /** How long one is good. */
  Duration GOOD_FOR = Duration.ofSeconds(60);

  /** Keeps one under a hash in hexadecimal, of 256 bits. */
  void keep(String hash, Ticket ticket);

  /** Takes it, so that nobody can take it again; empty where there is none, or not any more. */
  Optional<Ticket> take(String hash);

  /** Gives up so many at most that are not good any more; answers how many. */
  int purge(int most);
}
