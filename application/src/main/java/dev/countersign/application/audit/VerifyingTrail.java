package dev.countersign.application.audit;

import dev.countersign.domain.audit.ChainCheck;
import dev.countersign.domain.audit.SealId;
import dev.countersign.domain.audit.SignedSeal;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks whether the trail is what was written, as anybody could who has it and the public keys.
 */
public final class VerifyingTrail {
  private static final int BATCH = 500;

  private final AuditRecords records;
  private final SealingKeys keys;
  private final SeenSeals seen;
  private final InstantSource clock;

  public VerifyingTrail(
      AuditRecords records, SealingKeys keys, SeenSeals seen, InstantSource clock) {
    this.records = records;
    this.keys = keys;
    this.seen = seen;
    this.clock = clock;
  }

  /**
   * All of it.
   *
   * @param noted seals that somebody has noted elsewhere
   */
  public Verification whole(List<SealId> noted) {
    return checked(Optional.empty(), noted);
  }

  /** What came behind that, where that was intact; else all of it. */
  public Verification since(Optional<Verification> before) {
    return checked(
        before.filter(Verification::isIntact).flatMap(Verification::lastSeal), List.of());
  }

  private Verification checked(Optional<SignedSeal> intact, List<SealId> noted) {
    List<SealId> mustBe = new ArrayList<>(seen.newest());
    mustBe.addAll(noted);
    var check = new ChainCheck(keys.ring(), intact, mustBe);
    var entries = new EntriesInTurn(records, AuditFilter.ALL, check.head().seq());
    seals(check, entries);
    entries.give(Long.MAX_VALUE, check::entry);
    check.end();
    check.last().ifPresent(seen::see);
    return new Verification(
        clock.instant(), check.head().seq(), check.sealedThrough(), check.broken(), check.last());
  }

  /** A seal is written behind its entries, so these are there whenever it is. */
  private void seals(ChainCheck check, EntriesInTurn entries) {
    List<SignedSeal> seals = next(intactNumber(check));
    while (!seals.isEmpty() && check.broken().isEmpty()) {
      for (SignedSeal seal : seals) {
        entries.give(seal.seal().head().seq(), check::entry);
        check.seal(seal);
      }
      seals = next(seals.getLast().seal().number());
    }
  }

  private static long intactNumber(ChainCheck check) {
    return check.last().map(sealed -> sealed.seal().number()).orElse(0L);
  }

  private List<SignedSeal> next(long number) {
    return records.seals(number, BATCH);
  }
}
