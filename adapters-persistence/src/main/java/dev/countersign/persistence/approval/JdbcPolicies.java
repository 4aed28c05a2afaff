package dev.countersign.persistence.approval;

import dev.countersign.application.approval.Policies;
import dev.countersign.persistence.sql.Transactions;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The policy in force in its table of one row. */
@Singleton
final class JdbcPolicies implements Policies {
  private static final int ONLY_ROW = 1;

  /** How often another process that starts is waited for, a second each. */
  private static final int WAITS = 10;

  private final PolicyRows rows;
  private final Transactions transactions;

  JdbcPolicies(PolicyRows rows, Transactions transactions) {
    this.rows = rows;
    this.transactions = transactions;
  }

  @Override
  public Instant begin(String hash, Instant now) {
    return transactions
        .run(WAITS, _ -> true, () -> begun(hash, now.truncatedTo(ChronoUnit.MICROS)))
        .orElseThrow(() -> new IllegalStateException("another process keeps the policy locked"));
  }

  private Instant begun(String hash, Instant now) {
    rows.begin(hash, now);
    return rows.findById(ONLY_ROW).orElseThrow().since();
  }
}
