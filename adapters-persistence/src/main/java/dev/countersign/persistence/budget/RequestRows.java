package dev.countersign.persistence.budget;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** The rows of requests that count, and of a few that do not any more. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RequestRows extends GenericRepository<RequestRow, Long> {
  /** Counts all but one. */
  @Query(
      """
      SELECT UTC_TIMESTAMP(6) AS present, COUNT(*) AS counting,
      COALESCE(SUM(running_until > UTC_TIMESTAMP(6)), 0) AS running,
      MIN(counts_until) AS first_free
      FROM requests WHERE counts_until > UTC_TIMESTAMP(6) AND number <> :besides
      """)
  CountedRow count(long besides);

  RequestRow save(RequestRow row);

  /** Ends it; 0 where it had ended already. */
  @Query(
      """
      UPDATE requests SET running_until = UTC_TIMESTAMP(6),
      counts_until = UTC_TIMESTAMP(6) + INTERVAL :micros MICROSECOND
      WHERE number = :number AND running_until > UTC_TIMESTAMP(6)
      """)
  int end(long number, long micros);

  @Query("DELETE FROM requests WHERE counts_until < UTC_TIMESTAMP(6) LIMIT 100")
  void forget();
}
