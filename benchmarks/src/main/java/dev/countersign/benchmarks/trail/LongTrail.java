package dev.countersign.benchmarks.trail;

import dev.countersign.application.audit.AuditChain;
import dev.countersign.application.audit.AuditRecords;
import dev.countersign.application.audit.AuditTrail;
import dev.countersign.application.audit.LinkingEntries;
import dev.countersign.application.audit.Sealing;
import dev.countersign.application.audit.SealingKeys;
import dev.countersign.application.audit.SeenSeals;
import dev.countersign.application.lease.Lease;
import dev.countersign.application.lease.Leases;
import dev.countersign.benchmarks.RealStore;
import dev.countersign.database.Database;
import dev.countersign.database.TestDatabase;
import dev.countersign.domain.audit.SigningKey;
import dev.countersign.testkit.given.Given;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A trail of a million entries on a real database: a thousand that are written, and copies of them.
 */
final class LongTrail implements AutoCloseable {
  static final int ENTRIES = 1_024_000;
  static final SealingKeys KEYS =
      new SealingKeys(SigningKey.parse(SigningKey.make()), List.of(), Optional.empty());
  private static final int WRITTEN = 1_000;
  private static final int LINKED_AT_ONCE = 5_000;

  private final ApplicationContext context;

  private LongTrail(ApplicationContext context) {
    this.context = context;
  }

  static LongTrail ofAMillion() {
    Database schema = TestDatabase.shared().freshSchema();
    var trail = new LongTrail(RealStore.on(schema));
    trail.write();
    trail.copy(schema);
    trail.link();
    return trail;
  }

  AuditRecords records() {
    return context.getBean(AuditRecords.class);
  }

  private void write() {
    AuditTrail trail = context.getBean(AuditTrail.class);
    for (int i = 0; i < WRITTEN; i++) {
      trail.append(Given.entry(Given.draft()));
    }
  }

  private void copy(Database schema) {
    try (var connection = schema.connect();
        var statement = connection.createStatement()) {
      // MariaDB takes columns for null where a table with triggers is copied into itself.
      statement.execute("DROP TRIGGER IF EXISTS audit_entries_no_update");
      statement.execute("DROP TRIGGER IF EXISTS audit_entries_no_delete");
      for (int copies = WRITTEN; copies < ENTRIES; copies *= 2) {
        statement.execute(
            "INSERT INTO audit_entries (subject_id, happened_at, action, actor, personal, entry)"
                + " SELECT subject_id, happened_at, action, actor, personal, entry FROM"
                + " audit_entries");
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void link() {
    AuditChain chain = context.getBean(AuditChain.class);
    var linking =
        new LinkingEntries(
            chain, new Sealing(chain, KEYS, new SeenSeals(), InstantSource.system()));
    Leases leases = context.getBean(Leases.class);
    var holder = new UUID(1, 1);
    int linked = LINKED_AT_ONCE;
    while (linked > 0 || chain.head().seq() > sealedThrough(chain)) {
      Lease lease = leases.hold("numbering", holder, Duration.ofMinutes(1)).orElseThrow();
      linked = linking.number(lease, LINKED_AT_ONCE);
    }
  }

  private static long sealedThrough(AuditChain chain) {
    return chain.lastSeal().map(sealed -> sealed.seal().head().seq()).orElse(0L);
  }

  @Override
  public void close() {
    context.close();
  }
}
