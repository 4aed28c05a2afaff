package dev.countersign.persistence.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** The rows of personal data, the only ones of the trail that may go. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PersonalRows extends GenericRepository<PersonalRow, String> {
  void save(PersonalRow row);

  int deleteByPerson(String person);

  /** What is known of somebody who was seen. */
  @Query("DELETE FROM people_seen WHERE person_id = :person")
  int deleteSeen(String person);
}
