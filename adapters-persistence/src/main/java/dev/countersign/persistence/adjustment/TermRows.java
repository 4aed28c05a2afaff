package dev.countersign.persistence.adjustment;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The rows that adjustments are found by. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TermRows extends GenericRepository<TermRow, String> {
  void saveAll(List<TermRow> rows);
}
