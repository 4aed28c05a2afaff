package dev.countersign.persistence.budget;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** The budget's row. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface BudgetRows extends GenericRepository<BudgetRow, Integer> {
  @Query("SELECT * FROM request_budget WHERE id = 1")
  BudgetRow read();

  /** Keeps everybody else from taking a place until the transaction ends. */
  @Query("SELECT * FROM request_budget WHERE id = 1 FOR UPDATE")
  BudgetRow lock();

  void update(BudgetRow row);
}
