package dev.countersign.persistence.erp;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** The installation's row. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface InstallationRows extends GenericRepository<InstallationRow, Integer> {
  /** Leaves a row that is there as it is. */
  @Query(
      """
      INSERT INTO installation (id, erp, organisation_id) VALUES (1, :erp, :organisationId)
      ON DUPLICATE KEY UPDATE id = id
      """)
  void insertIfAbsent(String erp, String organisationId);

  Optional<InstallationRow> findById(int id);
}
