package dev.countersign.persistence.approval;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** The row of the policy in force. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PolicyRows extends GenericRepository<PolicyRow, Integer> {
  /** Leaves a row of that hash as it is; assignments go from left to right. */
  @Query(
      """
      INSERT INTO policy_in_force (id, hash, since) VALUES (1, :hash, :since)
      ON DUPLICATE KEY UPDATE since = IF(hash = VALUES(hash), since, VALUES(since)),
      hash = VALUES(hash)
      """)
  void begin(String hash, Instant since);

  Optional<PolicyRow> findById(int id);
}
