package dev.countersign.persistence.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** The rows of the audit trail; none is ever changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditRows extends GenericRepository<AuditRow, UUID> {
  void save(AuditRow row);

  @Query("SELECT * FROM audit_entries WHERE subject_id = :subjectId ORDER BY happened_at, id")
  List<AuditRow> of(UUID subjectId);
}
