package dev.countersign.application.erp;

import java.util.Optional;

/**
 * Remembers the installation.
 *
 * <p>Clauses of the contract:
 *
 * <ol>
 *   <li>The first one said is kept for ever; whoever says another is answered the first.
 *   <li>Of several said at once one is kept, and all are answered that one.
 * </ol>
 */
public interface Installations {
  /** The one that is kept; empty where none is yet. */
  Optional<Installation> find();

  /** Keeps it where none was kept before; answers the one that is kept. */
  Installation remember(Installation installation);
}
