package dev.countersign.persistence.period;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** The row of the closed periods. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PeriodsRows extends GenericRepository<PeriodsRow, Integer> {
  @Query("SELECT * FROM periods WHERE id = 1")
  PeriodsRow read();

  /** Keeps everybody else from changing it until the transaction ends. */
  @Query("SELECT * FROM periods WHERE id = 1 FOR UPDATE")
  PeriodsRow lock();

  void update(PeriodsRow row);
}
