package dev.countersign.persistence.event;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** The rows of tickets. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TicketRows extends GenericRepository<TicketRow, String> {
  @Query(
      """
      INSERT INTO event_tickets (hash, good_to, document)
      VALUES (:hash, UTC_TIMESTAMP(6) + INTERVAL :micros MICROSECOND, :document)
      """)
  void insert(String hash, long micros, String document);

  @Query("SELECT * FROM event_tickets WHERE hash = :hash")
  Optional<TicketRow> find(String hash);

  /** Takes it; 0 where somebody was faster, or it is not good any more. */
  @Query("DELETE FROM event_tickets WHERE hash = :hash AND good_to > UTC_TIMESTAMP(6)")
  int delete(String hash);

  @Query(
      """
      DELETE FROM event_tickets WHERE good_to <= UTC_TIMESTAMP(6) ORDER BY good_to LIMIT :most
      """)
  int deleteOld(int most);
}
