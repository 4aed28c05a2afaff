package dev.countersign.application.audit;

import dev.countersign.application.lease.Lease;
import dev.countersign.domain.audit.Hash;
import dev.countersign.domain.audit.Head;
import dev.countersign.domain.audit.Link;
import dev.countersign.domain.audit.SignedSeal;
import java.util.List;
import java.util.Optional;

/**
 * The entries' chain, which is only ever made longer.
 *
 * <p>Clauses of the contract:
 *
 * <ol>
 *   <li>What waits is what is committed and has no link, in the order of writing; what is rolled
 *       back never waits.
 *   <li>An entry is linked once, and a number given once.
 *   <li>Links are kept all or none, and so is a seal; neither under a lease that has ended, or that
 *       another has taken.
 *   <li>Links and seals come back as they were kept.
 * </ol>
 */
public interface AuditChain {
  /** What was written and is not linked yet, so many at most. */
  List<Waiting> waiting(Lease lease, int most);

  /** The last link; {@link Head#START} where there is none. */
  Head head();

  /** The last seal. */
  Optional<SignedSeal> lastSeal();

  /** Keeps them; false where the lease is lost, or another was faster. */
  boolean link(Lease lease, List<Placed> links);

  /** Keeps it; false where the lease is lost, or another was faster. */
  boolean seal(Lease lease, SignedSeal seal);

  /**
   * An entry that was written.
   *
   * @param place where it is kept
   */
  record Waiting(long place, Hash entry) {}

  /** A link to the entry at that place. */
  record Placed(long place, Link link) {}
}
