package dev.countersign.persistence.token;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The accounts' rows, and their renewals. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TokenRows extends GenericRepository<TokenRow, String> {
  @Query("SELECT UTC_TIMESTAMP(6)")
  Instant now();

  @Query("SELECT * FROM access_token WHERE account = :account")
  Optional<TokenRow> find(String account);

  /** Keeps everybody else from asking for a turn until the transaction ends. */
  @Query("SELECT * FROM access_token WHERE account = :account FOR UPDATE")
  TokenRow lock(String account);

  @Query(
      """
      INSERT INTO access_token (account, turn, failures) VALUES (:account, 0, 0)
      ON DUPLICATE KEY UPDATE turn = turn
      """)
  void insertIfAbsent(String account);

  void update(TokenRow row);

  @Query(
      """
      SELECT COUNT(*) AS counting, MIN(counts_until) AS first_free FROM token_renewals
      WHERE account = :account AND counts_until > UTC_TIMESTAMP(6)
      """)
  Renewed renewals(String account);

  @Query(
      """
      INSERT INTO token_renewals (account, turn, counts_until) VALUES (:account, :turn, :until)
      ON DUPLICATE KEY UPDATE counts_until = VALUES(counts_until)
      """)
  void counts(String account, long turn, Instant until);

  @Query("DELETE FROM token_renewals WHERE account = :account AND counts_until < UTC_TIMESTAMP(6)")
  void forget(String account);

  @Query("DELETE FROM token_renewals WHERE account = :account AND turn = :turn")
  void forget(String account, long turn);

  /** The renewals that count. */
  @Introspected
  record Renewed(int counting, @Nullable Instant firstFree) {}
}
