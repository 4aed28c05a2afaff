package dev.countersign.application.posting;

import dev.countersign.application.adjustment.Keyed;
import dev.countersign.application.adjustment.Once;
import dev.countersign.domain.audit.AuditEntry;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether anything is told to the ERP; the same for all replicas.
 *
 * <p>Clauses of the contract:
 *
 * <ol>
 *   <li>Posting runs at first, and is as was last said, here and elsewhere.
 *   <li>{@code turn} keeps the state, its audit entry and the kept answer, or none of them; a
 *       second one under the same person's key is {@code KeyInUse}.
 *   <li>The entry is made of what held before, also where several turn it at once; where it is left
 *       out, nothing is kept but the answer.
 * </ol>
 */
public interface PostingSwitch {
  State state();

  /**
   * Turns it, in one transaction.
   *
   * @param next made of what held before: the next state with its audit entry; empty where it stays
   * @param keep the answer to keep for a repeat of the request, where its caller asked for that
   * @return what holds now
   */
  Once<State> turn(Function<State, Optional<Turned>> next, Optional<Keyed<State>> keep);

  /** Whether it runs. */
  sealed interface State {
    record Running() implements State {}

    /** Nothing is claimed, by the word of a person or of the configuration. */
    record Paused(String by, Instant at) implements State {}
  }

  /** A state to be kept, and what the trail says about it. */
  record Turned(State state, AuditEntry entry) {}
}
