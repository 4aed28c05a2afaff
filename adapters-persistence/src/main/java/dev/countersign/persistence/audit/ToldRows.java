package dev.countersign.persistence.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Entries as they are told. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ToldRows extends GenericRepository<Told, Long> {
  @Query(
      """
      SELECT e.place, e.entry, p.document AS personal
      FROM audit_entries e LEFT JOIN personal_data p ON p.hash = e.personal
      WHERE e.subject_id = :subjectId ORDER BY e.happened_at, e.place
      """)
  List<Told> of(byte[] subjectId);
}
