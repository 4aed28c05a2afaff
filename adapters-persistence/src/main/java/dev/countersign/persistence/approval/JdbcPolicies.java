package dev.countersign.persistence.approval;

import dev.countersign.application.approval.Policies;
import dev.countersign.application.audit.AuditTrail;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.persistence.sql.Transactions;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/** The policy in force in its table of one row. */
@Singleton
final class JdbcPolicies implements Policies {
  private static final int ONLY_ROW = 1;

  /** How often another process that starts is waited for, a second each. */
  private static final int WAITS = 10;

  private final PolicyRows rows;
  private final AuditTrail trail;
  private final Transactions transactions;

  JdbcPolicies(PolicyRows rows, AuditTrail trail, Transactions transactions) {
    this.rows = rows;
    this.trail = trail;
    this.transactions = transactions;
  }

  @Override
  public Instant begin(String hash, Instant now, Function<Optional<String>, AuditEntry> entry) {
    var asked = new PolicyRow(ONLY_ROW, hash, now.truncatedTo(ChronoUnit.MICROS));
    return transactions
        .run(WAITS, _ -> true, () -> begun(asked, entry))
        .orElseThrow(() -> new IllegalStateException("another process keeps the policy locked"));
  }

  private Instant begun(PolicyRow asked, Function<Optional<String>, AuditEntry> entry) {
    rows.lock(asked.since());
    PolicyRow before = rows.findById(ONLY_ROW).orElseThrow();
    if (before.hash().equals(asked.hash())) {
      return before.since();
    }
    rows.update(asked);
    trail.append(entry.apply(Optional.of(before.hash()).filter(hash -> !hash.isEmpty())));
    return asked.since();
  }
}
