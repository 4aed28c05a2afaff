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
  /** Keeps every other start waiting until the transaction ends; a new row has a blank hash. */
  @Query(
      """
      INSERT INTO policy_in_force (id, hash, since) VALUES (1, '', :since)
      ON DUPLICATE KEY UPDATE id = 1
      """)
  void lock(Instant since);

  void update(PolicyRow row);

  Optional<PolicyRow> findById(int id);
}
