package dev.countersign.persistence.adjustment;

import dev.countersign.application.posting.ClaimedStep.Task;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of the outbox. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface StepRows extends GenericRepository<StepRow, Long> {
  @Query("SELECT UTC_TIMESTAMP(6)")
  Instant now();

  /** Queues them in one batch; the database numbers them. */
  @Query(
      """
      INSERT INTO posting_steps (adjustment_id, operation, step, state, task, due_at, fence,
      attempts, tries, looks, queued_at, trace)
      VALUES (:adjustmentId, :operation, :step, :state, :task, :dueAt, :fence,
      :attempts, :tries, :looks, :queuedAt, :trace)
      """)
  void queue(List<StepRow> rows);

  /**
   * Locks steps of one lane that are due and that nobody else locks; none while posting is paused;
   * in the order of the index.
   */
  @Query(
      """
      SELECT * FROM posting_steps FORCE INDEX (posting_steps_due)
      WHERE is_lost = :lost AND due_at <= UTC_TIMESTAMP(6)
      AND NOT EXISTS (SELECT 1 FROM posting_switch WHERE paused_by IS NOT NULL)
      ORDER BY due_at, number LIMIT :most FOR UPDATE SKIP LOCKED
      """)
  List<StepRow> lockDue(boolean lost, int most);

  /** Has those be found first that the ERP refused too long ago; answers how many these are. */
  @Query(
      """
      UPDATE posting_steps SET task = 'CHECK'
      WHERE number IN (:numbers) AND refused_at < UTC_TIMESTAMP(6) - INTERVAL :micros MICROSECOND
      """)
  int check(List<Long> numbers, long micros);

  /** Leases them: a step being sent is one to look for, should the lease run out. */
  @Query(
      """
      UPDATE posting_steps SET fence = fence + 1, attempts = attempts + (task = 'SEND'),
      tries = tries + (task = 'SEND'), sent = sent + (task = 'SEND'),
      task = IF(task = 'SEND', 'LOOK', task),
      due_at = UTC_TIMESTAMP(6) + INTERVAL :micros MICROSECOND
      WHERE number IN (:numbers)
      """)
  void lease(List<Long> numbers, long micros);

  /** Locks those that are still to be done. */
  @Query(
      """
      SELECT * FROM posting_steps WHERE number IN (:numbers) AND state = 'QUEUED'
      ORDER BY number FOR UPDATE
      """)
  List<StepRow> lockQueued(List<Long> numbers);

  @Query(
      """
      UPDATE posting_steps SET due_at = UTC_TIMESTAMP(6) + INTERVAL :micros MICROSECOND
      WHERE number IN (:numbers)
      """)
  void renew(List<Long> numbers, long micros);

  /**
   * Says what became of a claimed step, which ends its lease; 0 where that had ended already, or is
   * another's.
   */
  @Query(
      """
      UPDATE posting_steps SET state = :state, task = :task, due_at = :dueAt, looks = :looks,
      attempts = attempts - :unsent, sent = sent - :unsent,
      refused_at = CASE :refused WHEN 'KEPT' THEN refused_at
      WHEN 'NOTED' THEN COALESCE(refused_at, UTC_TIMESTAMP(6)) ELSE NULL END,
      fence = fence + 1
      WHERE number = :number AND fence = :fence AND state = 'QUEUED'
      """)
  int settle(
      long number,
      long fence,
      StepRow.State state,
      Task task,
      @Nullable Instant dueAt,
      int looks,
      int unsent,
      String refused);

  /** Locks the step that has to be done next. */
  @Query(
      """
      SELECT * FROM posting_steps WHERE adjustment_id = :adjustmentId
      AND state IN ('QUEUED', 'FAILED') ORDER BY number LIMIT 1 FOR UPDATE
      """)
  Optional<StepRow> head(UUID adjustmentId);

  /** Sets a failed step going again, as if that request had just queued it. */
  @Query(
      """
      UPDATE posting_steps SET state = 'QUEUED', task = :task, due_at = UTC_TIMESTAMP(6),
      queued_at = UTC_TIMESTAMP(6), attempts = 0, tries = 0, looks = 0, refused_at = NULL,
      fence = fence + 1, trace = :trace WHERE number = :number
      """)
  void retry(long number, Task task, String trace);

  /**
   * Ends the wait of those that wait to be sent because of that error, longer than a lease lasts: a
   * lease is no such wait.
   */
  @Query(
      """
      UPDATE posting_steps s JOIN adjustments a ON a.id = s.adjustment_id
      SET s.due_at = UTC_TIMESTAMP(6)
      WHERE s.state = 'QUEUED' AND s.task IN ('SEND', 'CHECK')
      AND s.due_at > UTC_TIMESTAMP(6) + INTERVAL 1 MINUTE AND a.erp_state = 'RETRYING'
      AND INSTR(CONVERT(a.erp_error USING utf8mb4), :error) > 0
      """)
  void hurry(String error);

  /** Ends a step, whoever leases it. */
  @Query(
      """
      UPDATE posting_steps SET state = :state, due_at = NULL, fence = fence + 1
      WHERE number = :number
      """)
  void end(long number, StepRow.State state);

  /** Counts what is not done, from an index that holds no document. */
  @Query(
      """
      SELECT state, task, COUNT(*) AS steps, MIN(due_at) AS oldest, UTC_TIMESTAMP(6) AS asked
      FROM posting_steps FORCE INDEX (posting_steps_backlog)
      WHERE state IN ('QUEUED', 'FAILED') GROUP BY state, task
      """)
  List<BacklogRow> undone();

  @Query(
      """
      SELECT * FROM posting_steps WHERE adjustment_id = :adjustmentId AND state = 'QUEUED'
      ORDER BY number LIMIT 1
      """)
  Optional<StepRow> firstQueued(UUID adjustmentId);

  /** The newest step that sends a document, but for those given up. */
  @Query(
      """
      SELECT * FROM posting_steps WHERE adjustment_id = :adjustmentId AND state <> 'DROPPED'
      AND operation IN ('POST', 'CREATE', 'UPDATE') ORDER BY number DESC LIMIT 1
      """)
  Optional<StepRow> lastSent(UUID adjustmentId);

  /** What the last step done was. */
  @Query(
      """
      SELECT operation FROM posting_steps WHERE adjustment_id = :adjustmentId AND state = 'DONE'
      ORDER BY number DESC LIMIT 1
      """)
  Optional<String> lastDone(UUID adjustmentId);

  /** Whether a write request of any of its steps may have gone out. */
  @Query(
      """
      SELECT EXISTS (SELECT 1 FROM posting_steps
      WHERE adjustment_id = :adjustmentId AND sent > 0)
      """)
  boolean wasAnySent(UUID adjustmentId);

  /** Locks the steps that are not done, where any of them may have gone out. */
  @Query(
      """
      SELECT number FROM posting_steps WHERE adjustment_id = :adjustmentId
      AND state IN ('QUEUED', 'FAILED') AND sent > 0 FOR UPDATE
      """)
  List<Long> lockUndoneSent(UUID adjustmentId);

  @Query("UPDATE posting_steps SET due_at = :dueAt WHERE number = :number")
  void due(long number, Instant dueAt);

  @Query(
      """
      UPDATE posting_steps SET state = 'DROPPED', due_at = NULL
      WHERE adjustment_id = :adjustmentId AND state IN ('QUEUED', 'FAILED')
      """)
  void dropUndone(UUID adjustmentId);
}
