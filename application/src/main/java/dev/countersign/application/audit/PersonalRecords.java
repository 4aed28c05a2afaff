package dev.countersign.application.audit;

import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.person.PersonId;
import java.util.function.IntFunction;

/**
 * The personal data beside the trail: names, addresses and devices of those who acted.
 *
 * <p>Clauses of the contract:
 *
 * <ol>
 *   <li>What is erased of a person is nowhere any more; their entries stay, without it.
 *   <li>Nobody else's is touched.
 *   <li>The entry that tells of it is kept with it, or neither is.
 * </ol>
 */
public interface PersonalRecords {
  /**
   * Gives up all that is kept of them.
   *
   * @param entry what the trail says, of how many records it was
   * @return how many
   */
  int erase(PersonId person, IntFunction<AuditEntry> entry);
}
