package dev.countersign.persistence.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The rows of the chain; none is ever changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface LinkRows extends GenericRepository<LinkRow, Long> {
  @Query("INSERT INTO audit_chain (seq, place, entry, link) VALUES (:seq, :place, :entry, :link)")
  void write(List<LinkRow> rows);

  @Query("SELECT * FROM audit_chain ORDER BY seq DESC LIMIT 1")
  Optional<LinkRow> last();

  @Query("SELECT COALESCE(MAX(place), 0) FROM audit_chain")
  long lastPlace();

  /** The highest places that are linked, so many at most. */
  @Query("SELECT place FROM audit_chain ORDER BY place DESC LIMIT :most")
  List<Long> places(int most);

  /** Whether the lease stands; 1 or 0. */
  @Query(
      """
      SELECT COUNT(*) FROM leases WHERE name = :lease AND holder = :holder AND fence = :fence
      AND ends_at > UTC_TIMESTAMP(6)
      """)
  int holds(byte[] lease, byte[] holder, long fence);
}
