package dev.countersign.persistence.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The chain with its entries. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ChainedRows extends GenericRepository<ChainedRow, Long> {
  /** Every link behind that number, with those entries that are asked for; null asks for all. */
  @Query(
      """
      SELECT c.seq, c.entry, c.link, e.entry AS document, p.salt, p.document AS personal
      FROM audit_chain c
      LEFT JOIN audit_entries e ON e.place = c.place
      AND (:actor IS NULL OR e.actor = :actor)
      AND (:action IS NULL OR e.action = :action)
      AND (:subjectId IS NULL OR e.subject_id = :subjectId)
      AND (:since IS NULL OR e.happened_at >= :since)
      AND (:until IS NULL OR e.happened_at < :until)
      LEFT JOIN personal_data p ON p.hash = e.personal
      WHERE c.seq > :seq ORDER BY c.seq LIMIT :most
      """)
  List<ChainedRow> after(
      long seq,
      int most,
      @Nullable String actor,
      @Nullable String action,
      @Nullable String subjectId,
      @Nullable Instant since,
      @Nullable Instant until);
}
