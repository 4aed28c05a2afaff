package dev.countersign.persistence.person;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** The rows of people. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PersonRows extends GenericRepository<PersonRow, String> {
  /** Leaves a row of a later time as it is; assignments go from left to right. */
  @Query(
      """
      INSERT INTO people_seen (person_id, seen_at, approves, document)
      VALUES (:personId, :seenAt, :approves, :document)
      ON DUPLICATE KEY UPDATE
      approves = IF(seen_at > VALUES(seen_at), approves, VALUES(approves)),
      document = IF(seen_at > VALUES(seen_at), document, VALUES(document)),
      seen_at = GREATEST(seen_at, VALUES(seen_at))
      """)
  void seen(String personId, Instant seenAt, boolean approves, String document);

  @Query("SELECT * FROM people_seen WHERE approves = TRUE AND seen_at >= :since")
  List<PersonRow> approversSince(Instant since);
}
