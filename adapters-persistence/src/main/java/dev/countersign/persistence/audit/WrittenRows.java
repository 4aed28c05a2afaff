package dev.countersign.persistence.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Entries by the places where they were written. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface WrittenRows extends GenericRepository<WrittenRow, Long> {
  @Query("SELECT place, entry FROM audit_entries WHERE place > :place ORDER BY place LIMIT :most")
  List<WrittenRow> after(long place, int most);

  @Query("SELECT place, entry FROM audit_entries WHERE place IN (:places) ORDER BY place")
  List<WrittenRow> at(List<Long> places);

  /** Those among the older ones that bear no link; reads both indexes whole. */
  @Query(
      """
      SELECT e.place FROM audit_entries e LEFT JOIN audit_chain c ON c.place = e.place
      WHERE e.place <= :place AND c.place IS NULL ORDER BY e.place LIMIT :most
      """)
  List<Long> forgotten(long place, int most);
}
