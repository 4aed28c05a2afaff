package dev.countersign.application.audit;

import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.ChainedEntry;
import dev.countersign.domain.audit.SignedSeal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The trail as it is read.
 *
 * <p>Clauses of the contract:
 *
 * <ol>
 *   <li>A page goes on where the one before it ended, newest first, and holds what the filter says.
 *   <li>Chained entries come in the order of their numbers, all of them; the filter decides of
 *       which the entry itself comes along.
 *   <li>An entry comes byte for byte as it is kept, whatever was done to it.
 *   <li>All is linked once what is committed is.
 * </ol>
 */
public interface AuditRecords {
  /** Entries, newest first. */
  List<Recorded> page(AuditFilter filter, Optional<Position> after, int limit);

  /** What comes behind that number, so many at most. */
  List<ChainedEntry> chained(long after, int most, AuditFilter filter);

  /** The seals behind that number, so many at most. */
  List<SignedSeal> seals(long after, int most);

  /** Of each key the first seal, in their order. */
  List<SignedSeal> keyChanges();

  /** Whether every entry that was written has its number. */
  boolean isAllLinked();

  /**
   * An entry with its place in the trail.
   *
   * @param seq empty until it is linked
   */
  record Recorded(Position position, Optional<Long> seq, AuditEntry entry) {}

  /** Where in a list an entry is. */
  record Position(Instant at, long place) {}
}
