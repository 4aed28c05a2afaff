package dev.countersign.persistence.posting;

import dev.countersign.application.adjustment.Keyed;
import dev.countersign.application.adjustment.Once;
import dev.countersign.application.audit.AuditTrail;
import dev.countersign.application.posting.PostingSwitch;
import dev.countersign.persistence.answer.JdbcKeptAnswers;
import dev.countersign.persistence.sql.Transactions;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;

/** The switch in its table of one row, at which every claim looks. */
@Singleton
final class JdbcPostingSwitch implements PostingSwitch {
  /** How often another change is waited for, a second each. */
  private static final int WAITS = 10;

  private final SwitchRows rows;
  private final AuditTrail trail;
  private final JdbcKeptAnswers answers;
  private final Transactions transactions;

  JdbcPostingSwitch(
      SwitchRows rows, AuditTrail trail, JdbcKeptAnswers answers, Transactions transactions) {
    this.rows = rows;
    this.trail = trail;
    this.answers = answers;
    this.transactions = transactions;
  }

  @Override
  public State state() {
    return rows.read().state();
  }

  @Override
  public Once<State> turn(Function<State, Optional<Turned>> next, Optional<Keyed<State>> keep) {
    return transactions
        .run(WAITS, Once.Done.class::isInstance, () -> answers.once(keep, () -> turned(next)))
        .orElseThrow(() -> new IllegalStateException("another process keeps the switch locked"));
  }

  private State turned(Function<State, Optional<Turned>> next) {
    SwitchRow before = rows.lock();
    Optional<Turned> turned = next.apply(before.state());
    turned.ifPresent(change -> {
      rows.update(before.turned(change.state()));
      trail.append(change.entry());
    });
    return turned.map(Turned::state).orElseGet(before::state);
  }
}
