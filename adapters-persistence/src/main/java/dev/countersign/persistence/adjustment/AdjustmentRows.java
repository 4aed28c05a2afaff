package dev.countersign.persistence.adjustment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of adjustments. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AdjustmentRows extends GenericRepository<AdjustmentRow, UUID> {
  void save(AdjustmentRow row);

  void update(AdjustmentRow row);

  Optional<AdjustmentRow> findById(UUID id);

  /** Those whose document that is; one, unless something went wrong. */
  @Query("SELECT * FROM adjustments WHERE erp_document_id = :documentId")
  List<AdjustmentRow> bearing(String documentId);

  /** The same, of which none changes until the transaction ends. */
  @Query("SELECT * FROM adjustments WHERE erp_document_id = :documentId FOR UPDATE")
  List<AdjustmentRow> lockBearing(String documentId);

  /** Locks the row until the transaction ends. */
  @Query("SELECT * FROM adjustments WHERE id = :id FOR UPDATE")
  Optional<AdjustmentRow> lock(UUID id);

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

  /** Locks those of the steps' adjustments that nobody else locks, and waits for none. */
  @Query(
      """
      SELECT a.* FROM posting_steps s JOIN adjustments a ON a.id = s.adjustment_id
      WHERE s.number IN (:steps) FOR UPDATE SKIP LOCKED
      """)
  List<AdjustmentRow> lockFree(List<Long> steps);

  /** Counts the write request that each of these steps is claimed for. */
  @Query(
      """
      UPDATE adjustments a JOIN posting_steps s ON s.adjustment_id = a.id
      SET a.erp_attempts = s.attempts, a.erp_changes = a.erp_changes + 1
      WHERE s.number IN (:steps)
      """)
  void countAttempts(List<Long> steps);

  /** The row whose reference nobody else may bear. */
  Optional<AdjustmentRow> findByReferenceKey(String referenceKey);
}
