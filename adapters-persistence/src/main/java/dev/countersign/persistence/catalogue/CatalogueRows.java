package dev.countersign.persistence.catalogue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** The row that heads the copy. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CatalogueRows extends GenericRepository<CatalogueRow, Integer> {
  /** Keeps every other writer waiting until the transaction ends. */
  @Query("SELECT generation FROM catalogue WHERE id = 1 FOR UPDATE")
  long lockGeneration();

  void update(CatalogueRow row);
}
