package dev.countersign.application.approval;

import dev.countersign.domain.audit.AuditEntry;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * Remembers since when the present approval policy is in force.
 *
 * <p>Clauses of the contract:
 *
 * <ol>
 *   <li>A policy begins when it is first said; said again, it is answered that moment.
 *   <li>Another one begins when that is said; the first, said after it, begins anew.
 *   <li>Of several who say the same at once, all are answered the same moment.
 *   <li>With a beginning its audit entry is kept, or neither; one that is in force already has
 *       none.
 * </ol>
 */
public interface Policies {
  /**
   * Begins the policy of that hash where it is not the one in force; answers when it began, to the
   * microsecond.
   *
   * @param entry made of the hash of the one that was in force before, where there was one
   */
  Instant begin(String hash, Instant now, Function<Optional<String>, AuditEntry> entry);
}
