package dev.countersign.testkit.audit;

import dev.countersign.application.audit.AuditChain.Placed;
import dev.countersign.application.audit.AuditChain.Waiting;
import dev.countersign.application.audit.LinkingEntries;
import dev.countersign.application.audit.Sealing;
import dev.countersign.application.audit.SealingKeys;
import dev.countersign.application.audit.SeenSeals;
import dev.countersign.application.lease.Lease;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.Author;
import dev.countersign.domain.audit.Head;
import dev.countersign.domain.audit.Origin;
import dev.countersign.domain.audit.SigningKey;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenIds;
import dev.countersign.testkit.harness.OnStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Clauses of the trail's chain. */
interface OnTrail extends OnStore {
  int ALL = 10_000;
  SealingKeys KEYS =
      new SealingKeys(SigningKey.parse(SigningKey.make()), List.of(), Optional.empty());

  default Lease lease() {
    return store()
        .leases()
        .hold("numbering", new UUID(7, 7), Duration.ofHours(1))
        .orElseThrow(() -> new AssertionError("somebody else numbers"));
  }

  /** Links and seals everything that is committed. */
  default void linkAll() {
    var sealing =
        new Sealing(store().auditChain(), KEYS, new SeenSeals(), InstantSource.fixed(Given.NOW));
    new LinkingEntries(store().auditChain(), sealing).number(lease(), ALL);
  }

  /** Links for what waits, as they have to be. */
  default List<Placed> links(List<Waiting> waiting) {
    var links = new ArrayList<Placed>();
    Head head = store().auditChain().head();
    for (Waiting each : waiting) {
      var placed = new Placed(each.place(), head.next(each.entry()));
      links.add(placed);
      head = placed.link().head();
    }
    return links;
  }

  default AuditEntry appended(AuditEntry entry) {
    store().auditTrail().append(entry);
    return entry;
  }

  static AuditEntry entry(String actor, String action, AdjustmentId subject, int secondsLater) {
    return new AuditEntry(
        GivenIds.next(),
        Given.NOW.plusSeconds(secondsLater),
        new Author.Human(Given.actor(actor), new Origin("192.0.2.7", "Scanner/2", "dock 3", "t-1")),
        action,
        subject,
        1,
        List.of(),
        Map.of("comment", "seen"));
  }
}
