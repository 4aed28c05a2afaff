package dev.countersign.persistence.adjustment;

import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.erp.Operation;
import dev.countersign.application.erp.Posting;
import dev.countersign.application.posting.ClaimedStep.Task;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.audit.AuditEntry;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Queues steps, in the transaction that makes them necessary. */
@Singleton
final class Outbox {
  private final StepRows rows;
  private final StepDocuments documents;

  Outbox(StepRows rows, StepDocuments documents) {
    this.rows = rows;
    this.documents = documents;
  }

  /**
   * Queues them behind what is there; the first is due at once where nothing is.
   *
   * @param because whose request makes them necessary
   */
  void queue(
      AdjustmentId adjustment, List<ErpStep> steps, boolean behindOthers, AuditEntry because) {
    if (steps.isEmpty()) {
      return;
    }
    Instant now = rows.now();
    rows.queue(
        IntStream.range(0, steps.size())
            .mapToObj(
                i -> row(adjustment, steps.get(i), now, i == 0 && !behindOthers, because.trace()))
            .toList());
  }

  /** Gives up every step that is not done; who has claimed one has lost it. */
  void dropUndone(AdjustmentId adjustment) {
    rows.dropUndone(adjustment.value());
  }

  Optional<Operation> lastDone(AdjustmentId adjustment) {
    return rows.lastDone(adjustment.value()).map(Operation::valueOf);
  }

  /** Whether a write request of the adjustment may ever have gone out. */
  boolean wasAnySent(AdjustmentId adjustment) {
    return rows.wasAnySent(adjustment.value());
  }

  /** Whether a write request of what is not done may ever have gone out; so it stays. */
  boolean wasAnyUndoneSent(AdjustmentId adjustment) {
    return !rows.lockUndoneSent(adjustment.value()).isEmpty();
  }

  /** The step that has to be done next, which stays as it is until the transaction ends. */
  Optional<StepRow> head(AdjustmentId adjustment) {
    return rows.head(adjustment.value());
  }

  /** What the newest step sends that sends a document and is not given up. */
  Optional<Posting> lastSent(AdjustmentId adjustment) {
    return rows.lastSent(adjustment.value()).map(this::step).flatMap(ErpStep::sent);
  }

  /** What is told by it. */
  ErpStep step(StepRow row) {
    return documents.step(row.step());
  }

  void hurry(String code) {
    rows.hurry("\"code\":\"" + code + "\"");
  }

  /** Sets it going again, under the trace of whose request that is. */
  void retry(StepRow failed, Task task, AuditEntry because) {
    rows.retry(failed.stored(), task, because.trace());
  }

  void end(StepRow head, StepRow.State state) {
    rows.end(head.stored(), state);
  }

  /** Lets the step that is now to be done next be due, and tells which it is. */
  Optional<ErpStep> nextIsDue(AdjustmentId adjustment, Instant now) {
    Optional<StepRow> row = rows.firstQueued(adjustment.value());
    row.ifPresent(next -> rows.due(next.stored(), now));
    return row.map(this::step);
  }

  /** The time by the database's clock. */
  Instant now() {
    return rows.now();
  }

  private StepRow row(
      AdjustmentId adjustment, ErpStep step, Instant now, boolean isHead, String trace) {
    @Nullable Instant dueAt = isHead ? now : null;
    return new StepRow(
        null,
        adjustment.value(),
        step.operation().name(),
        documents.written(step),
        StepRow.State.QUEUED,
        Task.SEND,
        dueAt,
        0,
        0,
        0,
        0,
        now,
        null,
        trace);
  }
}
