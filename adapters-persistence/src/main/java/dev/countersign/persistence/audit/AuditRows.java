package dev.countersign.persistence.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The rows of the audit trail; none is ever changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditRows extends GenericRepository<AuditRow, Long> {
  @Query(
      """
      INSERT INTO audit_entries (subject_id, happened_at, action, actor, personal, entry)
      VALUES (:subjectId, :happenedAt, :action, :actor, :personal, :entry)
      """)
  void write(AuditRow row);

  /** Writes them in one batch. */
  @Query(
      """
      INSERT INTO audit_entries (subject_id, happened_at, action, actor, personal, entry)
      VALUES (:subjectId, :happenedAt, :action, :actor, :personal, :entry)
      """)
  void write(List<AuditRow> rows);
}
