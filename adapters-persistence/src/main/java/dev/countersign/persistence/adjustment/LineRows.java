package dev.countersign.persistence.adjustment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** The rows that lines are searched by. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface LineRows extends GenericRepository<LineRow, UUID> {
  void saveAll(List<LineRow> rows);

  @Query("DELETE FROM adjustment_lines WHERE adjustment_id = :adjustmentId")
  void deleteOf(UUID adjustmentId);
}
