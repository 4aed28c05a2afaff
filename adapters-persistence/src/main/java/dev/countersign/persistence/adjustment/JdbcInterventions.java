package dev.countersign.persistence.adjustment;

import dev.countersign.application.adjustment.Stored;
import dev.countersign.application.erp.Posting;
import dev.countersign.application.posting.Intervention;
import dev.countersign.application.posting.Interventions;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.persistence.sql.Transactions;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What people do to the steps in the outbox. */
@Singleton
final class JdbcInterventions implements Interventions {
  /** How often a lock is waited for, a second each. */
  private static final int WAITS = 1;

  private final Intervening intervening;
  private final Outbox outbox;
  private final Transactions transactions;

  JdbcInterventions(Intervening intervening, Outbox outbox, Transactions transactions) {
    this.intervening = intervening;
    this.outbox = outbox;
    this.transactions = transactions;
  }

  @Override
  public Optional<Posting> posting(AdjustmentId id) {
    return outbox.lastSent(id);
  }

  @Override
  public void hurry(String code) {
    transactions.run(
        WAITS,
        _ -> true,
        () -> {
          outbox.hurry(code);
          return code;
        });
  }

  @Override
  public Stored keep(Intervention intervention) {
    return transactions
        .run(WAITS, Stored.Done.class::isInstance, () -> intervening.keep(intervention))
        .orElseGet(Stored.Stale::new);
  }
}
