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
 *   <li>An answer about several changes is kept by itself, where there is none under the key;
 *       otherwise that stays.
 *   <li>The answer to one who has waited for what came of a change takes the place of the one that
 *       was kept with it, for the same request; where none stands, nothing is kept.
 *   <li>An answer stands for 30 days by the store's clock; {@code forget} takes away so many at
 *       most of those that stood for longer, says how many, and leaves all others.
 * </ol>
 */
public interface KeptAnswers {
  Optional<KeptAnswer> find(PersonId person, String key);

  /** Keeps an answer by itself; gives the one that was there before. */
  Optional<KeptAnswer> keep(PersonId person, String key, KeptAnswer answer);

  void replace(PersonId person, String key, KeptAnswer answer);

  int forget(int most);
}
