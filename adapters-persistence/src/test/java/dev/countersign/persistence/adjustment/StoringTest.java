package dev.countersign.persistence.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.application.adjustment.FinishedAnswer;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.adjustment.StoreChange;
import dev.countersign.application.adjustment.Stored;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.persistence.MySqlStore;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.harness.OnStore;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What only a database can do to a change. */
final class StoringTest implements OnStore {
  private final MySqlStore store = MySqlStore.empty();

  @Override
  public MySqlStore store() {
    return store;
  }

  @Test
  void leavesNothingOfATransactionThatIsKilledBeforeItsEnd() {
    Draft draft = Given.draft();
    StoreChange change =
        Given.change(draft)
            .telling(Given.post(draft))
            .keeping(Given.clerk().id(), "key", this::killed)
            .build();

    assertThatThrownBy(() -> store.adjustments().store(change)).isInstanceOf(Exception.class);
    assertThat(store.adjustments().find(draft.id())).isEmpty();
    assertThat(store.auditTrail().of(draft.id())).isEmpty();
    assertThat(store.postings().claim(9, Duration.ofMinutes(1), Given::attempt)).isEmpty();
    assertThat(store.sql().count("kept_answers")).isZero();
    assertThat(store.sql().count("adjustment_terms")).isZero();
  }

  @Test
  void saysThatAKeyIsInUseWhileItsFirstRequestIsUnderWay() throws SQLException {
    StoreChange change = Given.change(Given.draft()).keeping("key").build();
    try (var other = store.sql().connection()) {
      other.setAutoCommit(false);
      run(other, "INSERT INTO kept_answers VALUES ('clerk', 'key', '', NULL, UTC_TIMESTAMP(6))");

      assertThat(store.adjustments().store(change))
          .isEqualTo(new Stored.KeyInUse(Optional.empty()));
      other.rollback();
    }
    assertThat(kept(change).adjustment()).isEqualTo(change.next());
  }

  @Test
  void saysThatAChangeIsStaleWhereAnotherHoldsTheAdjustment() throws SQLException {
    Draft draft = Given.draft();
    kept(draft);
    Adjustment edited = Given.edited(draft, Given.content());
    try (var other = store.sql().connection()) {
      other.setAutoCommit(false);
      run(other, "UPDATE adjustments SET erp_attempts = 7, erp_changes = 7");

      assertThat(store.adjustments().store(Given.change(edited).build()))
          .isEqualTo(new Stored.Stale());
      other.rollback();
    }
    assertThat(kept(edited).adjustment()).isEqualTo(edited);
  }

  @Test
  void saysThatAReferenceIsTakenWhereAnotherIsAboutToBearIt() throws SQLException {
    kept(Given.adjustment().saying(Given.content().reference("REF-1")).draft());
    Draft second = Given.adjustment().saying(Given.content().reference("REF-2")).draft();
    try (var other = store.sql().connection()) {
      other.setAutoCommit(false);
      run(other, "UPDATE adjustments SET reference_key = 'REF-2'");

      assertThat(store.adjustments().store(Given.change(second).build()))
          .isEqualTo(new Stored.ReferenceTaken());
      other.rollback();
    }
    assertThat(kept(second).adjustment()).isEqualTo(second);
  }

  @Test
  void keepsAnAnswerForThirtyDays() {
    kept(Given.change(Given.draft()).keeping("key"));
    store.sql().run("UPDATE kept_answers SET kept_at = kept_at - INTERVAL 719 HOUR");
    assertThat(store.keptAnswers().find(Given.clerk().id(), "key")).isPresent();

    store.sql().run("UPDATE kept_answers SET kept_at = kept_at - INTERVAL 1 HOUR");
    assertThat(store.keptAnswers().find(Given.clerk().id(), "key")).isEmpty();
    kept(Given.change(Given.draft()).keeping("key"));
    assertThat(store.keptAnswers().find(Given.clerk().id(), "key")).isPresent();
  }

  private FinishedAnswer killed(RecordedAdjustment recorded) {
    long writing =
        store
            .sql()
            .one(
                "SELECT MAX(trx_mysql_thread_id) FROM information_schema.innodb_trx"
                    + " WHERE trx_mysql_thread_id <> CONNECTION_ID() AND trx_rows_modified > 0",
                row -> row.getLong(1));
    store.sql().run("KILL " + writing);
    return new FinishedAnswer(201, Map.of(), recorded.adjustment().id().toString());
  }

  private static void run(java.sql.Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
