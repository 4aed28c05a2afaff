package dev.countersign.persistence.period;

import dev.countersign.application.adjustment.Keyed;
import dev.countersign.application.adjustment.Once;
import dev.countersign.application.audit.AuditTrail;
import dev.countersign.application.period.Periods;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.persistence.answer.JdbcKeptAnswers;
import dev.countersign.persistence.sql.Transactions;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** The closed periods in their table of one row. */
@Singleton
final class JdbcPeriods implements Periods {
  /** How often another change is waited for, a second each. */
  private static final int WAITS = 10;

  private final PeriodsRows rows;
  private final AuditTrail trail;
  private final JdbcKeptAnswers answers;
  private final Transactions transactions;

  JdbcPeriods(
      PeriodsRows rows, AuditTrail trail, JdbcKeptAnswers answers, Transactions transactions) {
    this.rows = rows;
    this.trail = trail;
    this.answers = answers;
    this.transactions = transactions;
  }

  @Override
  public Optional<LocalDate> closedThrough() {
    return Optional.ofNullable(rows.read().closedThrough());
  }

  @Override
  public Once<Optional<LocalDate>> close(
      Optional<LocalDate> through,
      Function<Optional<LocalDate>, AuditEntry> entry,
      Optional<Keyed<Optional<LocalDate>>> keep) {
    return transactions
        .run(
            WAITS,
            Once.Done.class::isInstance,
            () -> answers.once(keep, () -> closed(through, entry)))
        .orElseThrow(() -> new IllegalStateException("another process keeps the periods locked"));
  }

  private Optional<LocalDate> closed(
      Optional<LocalDate> through, Function<Optional<LocalDate>, AuditEntry> entry) {
    PeriodsRow before = rows.lock();
    AuditEntry made = entry.apply(Optional.ofNullable(before.closedThrough()));
    rows.update(new PeriodsRow(before.id(), through.orElse(null)));
    trail.append(made);
    return through;
  }
}
