package dev.countersign.persistence.adjustment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** The rows of adjustments as submissions of their creators. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SubmissionRows extends GenericRepository<AdjustmentRow, UUID> {
  /** Makes the creator's row where there is none. */
  @Query(
      """
      INSERT INTO submitters (person_id) VALUES (:creator)
      ON DUPLICATE KEY UPDATE person_id = person_id
      """)
  void insertIfAbsent(String creator);

  /** What stands of that time; -1 where one of them has no cost. */
  @Query(
      """
      SELECT IF(COUNT(*) = COUNT(submitted_worth), COALESCE(SUM(submitted_worth), 0), -1)
      FROM adjustments
      WHERE created_by = :creator AND submitted_at >= :beginning AND submitted_at < :ending
      """)
  BigDecimal total(String creator, Instant beginning, Instant ending);
}
