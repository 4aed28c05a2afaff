package dev.countersign.application.period;

import dev.countersign.application.adjustment.Keyed;
import dev.countersign.application.adjustment.Once;
import dev.countersign.domain.audit.AuditEntry;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * Through which day the books are closed.
 *
 * <p>Clauses of the contract:
 *
 * <ol>
 *   <li>They are open at first, and closed through the day that was last said, until it is said
 *       that they are open.
 *   <li>{@code close} keeps the day, its audit entry and the kept answer, or none of them; a second
 *       one under the same person's key is {@code KeyInUse}.
 *   <li>The entry is made of what held before, also where several close at once.
 * </ol>
 */
public interface Periods {
  /** The last closed day; empty where all is open. */
  Optional<LocalDate> closedThrough();

  /**
   * Closes them through that day, or opens them, in one transaction.
   *
   * @param entry made of the day that held before
   * @param keep the answer to keep for a repeat of the request, where its caller asked for that
   */
  Once<Optional<LocalDate>> close(
      Optional<LocalDate> through,
      Function<Optional<LocalDate>, AuditEntry> entry,
      Optional<Keyed<Optional<LocalDate>>> keep);
}
