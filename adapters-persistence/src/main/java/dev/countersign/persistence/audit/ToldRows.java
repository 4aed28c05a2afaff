package dev.countersign.persistence.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries as they are told. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ToldRows extends GenericRepository<Told, Long> {
  @Query(
      """
      SELECT e.place, e.happened_at, NULL AS seq, e.entry, p.document AS personal
      FROM audit_entries e LEFT JOIN personal_data p ON p.hash = e.personal
      WHERE e.subject_id = :subjectId ORDER BY e.happened_at, e.place
      """)
  List<Told> of(byte[] subjectId);

  /** Newest first, those before a moment and a place; null asks for all. */
  @Query(
      """
      SELECT e.place, e.happened_at, c.seq, e.entry, p.document AS personal
      FROM audit_entries e
      LEFT JOIN audit_chain c ON c.place = e.place
      LEFT JOIN personal_data p ON p.hash = e.personal
      WHERE (:actor IS NULL OR e.actor = :actor)
      AND (:action IS NULL OR e.action = :action)
      AND (:subjectId IS NULL OR e.subject_id = :subjectId)
      AND (:since IS NULL OR e.happened_at >= :since)
      AND (:until IS NULL OR e.happened_at < :until)
      AND (:at IS NULL
      OR (e.happened_at <= :at AND (e.happened_at < :at OR e.place < :place)))
      ORDER BY e.happened_at DESC, e.place DESC LIMIT :most
      """)
  List<Told> page(
      int most,
      @Nullable String actor,
      @Nullable String action,
      @Nullable String subjectId,
      @Nullable Instant since,
      @Nullable Instant until,
      @Nullable Instant at,
      @Nullable Long place);

  /** How many of the last so many places hold an entry without a link. */
  @Query(
      """
      SELECT COUNT(*) FROM audit_entries e LEFT JOIN audit_chain c ON c.place = e.place
      WHERE c.place IS NULL
      AND e.place > (SELECT COALESCE(MAX(place), 0) FROM audit_entries) - :recent
      """)
  int unlinked(int recent);
}
