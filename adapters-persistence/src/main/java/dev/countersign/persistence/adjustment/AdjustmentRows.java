package dev.countersign.persistence.adjustment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** Writes the rows of adjustments. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AdjustmentRows extends GenericRepository<AdjustmentRow, UUID> {
  void save(AdjustmentRow row);

  void update(AdjustmentRow row);

  /** Says by which a locked one is reversed, and counts that as a change. */
  @Query(
      """
      UPDATE adjustments SET reversed_by = :reversedBy, erp_changes = erp_changes + 1 WHERE id = :id
      """)
  void reverse(UUID id, UUID reversedBy);

  /** Says that one is not reversed any more, where it was by that one. */
  @Query(
      """
      UPDATE adjustments SET reversed_by = NULL, erp_changes = erp_changes + 1
      WHERE id = :id AND reversed_by = :reversedBy
      """)
  int release(UUID id, UUID reversedBy);

  /** Counts the write request that each of these steps is claimed for. */
  @Query(
      """
      UPDATE adjustments a JOIN posting_steps s ON s.adjustment_id = a.id
      SET a.erp_attempts = s.attempts, a.erp_changes = a.erp_changes + 1
      WHERE s.number IN (:steps)
      """)
  void countAttempts(List<Long> steps);
}
