package dev.countersign.application.audit;

import dev.countersign.application.lease.Wakeup;
import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.domain.audit.Author;
import dev.countersign.domain.audit.KeyRing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/** Gives the trail away whole, sealed up to the entry that tells of it. */
public final class ExportingTrail {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(8);
  private static final Duration POLL = Duration.ofMillis(100);

  private final AuditRecords records;
  private final AuditChain chain;
  private final SealingKeys keys;
  private final NotingActions noting;
  private final Wakeup numbered;
  private final InstantSource clock;

  /**
   * Made once.
   *
   * @param numbered rung when something was linked in this process
   */
  public ExportingTrail(
      AuditRecords records,
      AuditChain chain,
      SealingKeys keys,
      NotingActions noting,
      Wakeup numbered,
      InstantSource clock) {
    this.records = records;
    this.chain = chain;
    this.keys = keys;
    this.noting = noting;
    this.numbered = numbered;
    this.clock = clock;
  }

  /**
   * Notes that it is given away, and begins.
   *
   * @param format what it is called in the trail
   */
  public TrailExport begin(Author author, AuditFilter filter, String format) {
    note(author, filter, format);
    awaitSealed();
    return new TrailExport(records, filter, chain.head().seq());
  }

  /** Waits a moment for what was just done to be numbered, so that a list shows it. */
  public void awaitLinked() {
    await(records::isAllLinked, LONGEST_WAIT.dividedBy(8));
  }

  public KeyRing keys() {
    return keys.ring();
  }

  public Instant now() {
    return clock.instant();
  }

  private void note(Author author, AuditFilter filter, String format) {
    var facts = new TreeMap<String, String>(filter.texts());
    facts.put("format", format);
    noting.note(author, "export-audit", AuditSubject.AUDIT, Map.copyOf(facts));
  }

  /** Where nobody seals it goes out as it is: its end is then not protected, and shows that. */
  private void awaitSealed() {
    await(records::isAllLinked, LONGEST_WAIT);
    long through = chain.head().seq();
    await(() -> sealedThrough() >= through, LONGEST_WAIT);
  }

  private long sealedThrough() {
    return chain.lastSeal().map(sealed -> sealed.seal().head().seq()).orElse(0L);
  }

  private void await(BooleanSupplier condition, Duration longest) {
    long deadline = System.nanoTime() + longest.toNanos();
    try {
      long seen = numbered.rings();
      while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
        numbered.await(seen, POLL);
        seen = numbered.rings();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
