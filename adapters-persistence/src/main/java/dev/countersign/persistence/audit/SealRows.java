package dev.countersign.persistence.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The rows of seals; none is ever changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SealRows extends GenericRepository<SealRow, Long> {
  void save(SealRow row);

  @Query("SELECT * FROM audit_seals ORDER BY number DESC LIMIT 1")
  Optional<SealRow> last();

  @Query("SELECT * FROM audit_seals WHERE number > :number ORDER BY number LIMIT :most")
  List<SealRow> after(long number, int most);

  @Query("SELECT * FROM audit_seals WHERE number = 1 OR previous_key IS NOT NULL ORDER BY number")
  List<SealRow> keyChanges();
}
