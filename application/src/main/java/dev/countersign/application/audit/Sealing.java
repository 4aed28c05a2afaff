package dev.countersign.application.audit;

import dev.countersign.application.lease.Lease;
import dev.countersign.domain.audit.Head;
import dev.countersign.domain.audit.KeyId;
import dev.countersign.domain.audit.KeyRing;
import dev.countersign.domain.audit.Seal;
import dev.countersign.domain.audit.SignedSeal;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Seals the chain soon after it has grown, and tells of each seal, so that it is noted elsewhere.
 */
public final class Sealing {
  private static final System.Logger LOG = System.getLogger("countersign.audit");

  /** So long seals are apart at least, so that a crowd of entries shares one. */
  private static final Duration APART = Duration.ofSeconds(1);

  private final AuditChain chain;
  private final SealingKeys keys;
  private final SeenSeals seen;
  private final InstantSource clock;
  private Optional<KeyId> refused = Optional.empty();
  private Optional<Long> sealedAt = Optional.empty();

  public Sealing(AuditChain chain, SealingKeys keys, SeenSeals seen, InstantSource clock) {
    this.chain = chain;
    this.keys = keys;
    this.seen = seen;
    this.clock = clock;
  }

  /** Seals all up to there, unless something was sealed just now; tells whether all is sealed. */
  boolean leavesAllSealed(Lease lease, Optional<SignedSeal> last, Head head) {
    last.ifPresent(seen::see);
    if (head.seq() <= last.map(sealed -> sealed.seal().head().seq()).orElse(0L)) {
      return true;
    }
    return isDue() && mayFollow(last) && seal(lease, last, head);
  }

  private boolean seal(Lease lease, Optional<SignedSeal> last, Head head) {
    var seal = SignedSeal.of(last, head, clock.instant(), keys.signing(), keys.retired());
    boolean kept = chain.seal(lease, seal);
    if (kept) {
      sealedAt = Optional.of(System.nanoTime());
      seen.see(seal);
      tell(seal);
    }
    return kept;
  }

  private boolean isDue() {
    return sealedAt.filter(at -> System.nanoTime() - at < APART.toNanos()).isEmpty();
  }

  /** Who has handed over, or does not know who sealed last, leaves it to others. */
  private boolean mayFollow(Optional<SignedSeal> last) {
    KeyRing ring = keys.ring();
    Optional<KeyId> stranger =
        last.map(sealed -> sealed.seal().key())
            .filter(key -> !ring.follows(key, keys.signing().shown().id()));
    if (stranger.isPresent() && !stranger.equals(refused)) {
      LOG.log(
          Level.ERROR,
          "nothing is sealed here: the last seal is by the key {0}, which AUDIT_PUBLIC_KEYS does"
              + " not name as one before {1}",
          stranger.get(),
          keys.signing().shown().id());
    }
    refused = stranger;
    return stranger.isEmpty();
  }

  private static void tell(SignedSeal signed) {
    Seal seal = signed.seal();
    LOG.log(
        Level.INFO,
        "sealed audit entries {0} to {1}: seal {2}, hash {3}",
        Long.toString(seal.first()),
        Long.toString(seal.head().seq()),
        Long.toString(seal.number()),
        seal.hash());
  }
}
