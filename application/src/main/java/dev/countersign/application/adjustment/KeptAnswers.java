package dev.countersign.application.adjustment;

import dev.countersign.domain.person.PersonId;
import java.util.Optional;

/**
 * The answers kept for repeats; {@link Adjustments#store} keeps them, with the change itself.
 *
 * <p>Clauses of the contract:
 *
 * <ol>
 *   <li>An answer comes back equal, byte for byte in its texts, to the same person under the same
 *       key, and to nobody else.
 *   <li>Of a change that was not kept there is no answer.
 * </ol>
 */
public interface KeptAnswers {
  Optional<KeptAnswer> find(PersonId person, String key);
}
