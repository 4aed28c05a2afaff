package dev.countersign.persistence.job;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** The last turns at jobs. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TurnRows extends GenericRepository<TurnRow, String> {
  @Query(
      """
      INSERT INTO job_turns (job, ends_at) VALUES (:job, '2000-01-01')
      ON DUPLICATE KEY UPDATE job = job
      """)
  void insertIfAbsent(String job);

  /** 1 where no other lasts. */
  @Query(
      """
      UPDATE job_turns SET ends_at = UTC_TIMESTAMP(6) + INTERVAL :micros MICROSECOND
      WHERE job = :job AND ends_at <= UTC_TIMESTAMP(6)
      """)
  int take(String job, long micros);

  Optional<TurnRow> findById(String job);
}
