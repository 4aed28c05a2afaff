package dev.countersign.persistence.lease;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** The rows of leases. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface LeaseRows extends GenericRepository<LeaseRow, String> {
  Optional<LeaseRow> findByName(String name);

  /** Whether the row has ended; empty where there is none. */
  @Query("SELECT IF(ends_at <= UTC_TIMESTAMP(6), 1, 0) FROM leases WHERE name = :name")
  Optional<Integer> hasEnded(String name);

  /** Makes one that has ended, where there is none. */
  @Query(
      """
      INSERT INTO leases (name, holder, fence, ends_at) VALUES (:name, :holder, 0, '2000-01-01')
      ON DUPLICATE KEY UPDATE fence = fence
      """)
  void insertIfAbsent(String name, UUID holder);

  /** Takes it, where it has ended or is theirs; assignments go from left to right. */
  @Query(
      """
      UPDATE leases SET
      fence = fence + (holder <> :holder OR fence = 0), holder = :holder,
      ends_at = UTC_TIMESTAMP(6) + INTERVAL :micros MICROSECOND
      WHERE name = :name AND (holder = :holder OR ends_at <= UTC_TIMESTAMP(6))
      """)
  int take(String name, UUID holder, long micros);

  @Query(
      """
      UPDATE leases SET ends_at = UTC_TIMESTAMP(6)
      WHERE name = :name AND holder = :holder AND fence = :fence
      """)
  void end(String name, UUID holder, long fence);
}
