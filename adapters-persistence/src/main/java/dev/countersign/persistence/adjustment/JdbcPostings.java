package dev.countersign.persistence.adjustment;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.Postings;
import dev.countersign.application.posting.StepResult;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.persistence.sql.Transactions;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The outbox in its table. */
@Singleton
final class JdbcPostings implements Postings {
  /** How often a lock is waited for, a second each. */
  private static final int WAITS = 1;

  private final Claiming claiming;
  private final Settling settling;
  private final RecordedRows adjustments;
  private final Transactions transactions;

  JdbcPostings(
      Claiming claiming, Settling settling, RecordedRows adjustments, Transactions transactions) {
    this.adjustments = adjustments;
    this.claiming = claiming;
    this.settling = settling;
    this.transactions = transactions;
  }

  @Override
  public List<ClaimedStep> claim(int most, Duration lease, Attempting attempting) {
    return claimed(() -> claiming.claim(most, lease, attempting));
  }

  @Override
  public List<ClaimedStep> claimLost(int most, Duration lease) {
    return claimed(() -> claiming.claimLost(most, lease));
  }

  private List<ClaimedStep> claimed(Supplier<List<ClaimedStep>> claim) {
    return transactions.run(WAITS, _ -> true, claim).orElseGet(List::of);
  }

  @Override
  public List<ClaimedStep> renew(List<ClaimedStep> claims, Duration lease) {
    return transactions
        .run(WAITS, _ -> true, () -> claiming.renewed(claims, lease))
        .orElseThrow(() -> new IllegalStateException("the claims' steps are locked"));
  }

  @Override
  public Settled settle(
      ClaimedStep claim, StepResult result, AuditEntry entry, Optional<Adjustment> next) {
    return transactions
        .run(WAITS, Settled.DONE::equals, () -> settling.settle(claim, result, entry, next))
        .orElse(Settled.STALE);
  }

  @Override
  public Set<AdjustmentId> bearers(DocumentId document) {
    return adjustments.bearing(document.value()).stream()
        .map(row -> new AdjustmentId(row.id()))
        .collect(Collectors.toSet());
  }
}
