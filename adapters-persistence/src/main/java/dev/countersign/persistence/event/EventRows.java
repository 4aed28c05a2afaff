package dev.countersign.persistence.event;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of events. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface EventRows extends GenericRepository<EventRow, Long> {
  /** Writes them in one batch, without numbers. */
  @Query("INSERT INTO events (document) VALUES (:document)")
  void write(List<EventRow> rows);

  @Query(
      """
      SELECT number, document FROM events WHERE number > :number ORDER BY number LIMIT :most
      """)
  List<EventRow> after(long number, int most);

  @Query("SELECT MIN(number) AS oldest, MAX(number) AS newest FROM events")
  Ends ends();

  /** The places of the newest so many, numbered or not, the newest first. */
  @Query("SELECT place FROM events ORDER BY place DESC LIMIT :most")
  List<Long> newest(int most);

  /** What is committed and bears no number; locks nothing, and waits for nobody. */
  @Query("SELECT place FROM events WHERE number IS NULL ORDER BY place LIMIT :most")
  List<Long> unnumbered(int most);

  /**
   * Numbers them in that order, where the lease still stands: one statement, so that nobody who
   * dies on the way leaves a lock behind. The index is forced, for a scan of the table would wait
   * for whoever is writing.
   */
  @Query(
      """
      UPDATE events FORCE INDEX (PRIMARY)
      SET number = :last + FIELD(place, :order)
      WHERE place IN (:places) AND number IS NULL
      AND EXISTS (SELECT 1 FROM leases WHERE name = :lease AND holder = :holder AND fence = :fence
      AND ends_at > UTC_TIMESTAMP(6))
      """)
  int number(
      long last, List<Long> order, List<Long> places, byte[] lease, byte[] holder, long fence);

  /** The oldest so many; locks nothing. */
  @Query(
      """
      SELECT place, number,
      IF(written_at < UTC_TIMESTAMP(6) - INTERVAL :micros MICROSECOND, 1, 0) AS old
      FROM events WHERE number IS NOT NULL ORDER BY number LIMIT :most
      """)
  List<Aged> oldest(int most, long micros);

  @Query("DELETE FROM events WHERE place IN (:places)")
  int delete(List<Long> places);

  /** Where an event is, and whether it is old. */
  @Introspected
  record Aged(long place, long number, int old) {}

  /** The numbers of the oldest and the newest. */
  @Introspected
  record Ends(@Nullable Long oldest, @Nullable Long newest) {}
}
