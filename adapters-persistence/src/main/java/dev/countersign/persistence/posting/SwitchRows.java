package dev.countersign.persistence.posting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** The row of the switch. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SwitchRows extends GenericRepository<SwitchRow, Integer> {
  @Query("SELECT * FROM posting_switch WHERE id = 1")
  SwitchRow read();

  /** Keeps everybody else from turning it until the transaction ends. */
  @Query("SELECT * FROM posting_switch WHERE id = 1 FOR UPDATE")
  SwitchRow lock();

  void update(SwitchRow row);
}
