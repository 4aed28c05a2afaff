package dev.countersign.persistence.adjustment;

import dev.countersign.application.audit.AuditTrail;
import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.event.Happening.AdjustmentChanged;
import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.ClaimedStep.Task;
import dev.countersign.application.posting.Postings;
import dev.countersign.application.posting.Postings.Attempting;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.persistence.event.EventWriting;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Leases steps, inside a transaction. It waits for nobody: a step is left to the next claim where
 * it, or its adjustment, is locked.
 */
@Singleton
final class Claiming {
  private final StepRows rows;
  private final AdjustmentRows adjustments;
  private final RecordedRows recorded;
  private final StepDocuments documents;
  private final AdjustmentDocuments adjustmentDocuments;
  private final EventWriting events;
  private final AuditTrail trail;

  Claiming(
      StepRows rows,
      AdjustmentRows adjustments,
      RecordedRows recorded,
      StepDocuments documents,
      AdjustmentDocuments adjustmentDocuments,
      EventWriting events,
      AuditTrail trail) {
    this.rows = rows;
    this.adjustments = adjustments;
    this.recorded = recorded;
    this.documents = documents;
    this.adjustmentDocuments = adjustmentDocuments;
    this.events = events;
    this.trail = trail;
  }

  List<ClaimedStep> claim(int most, Duration lease, Attempting attempting) {
    List<StepRow> due = rows.lockDue(false, most);
    return areToBeFoundFirst(due)
        ? claim(most, lease, attempting)
        : claimed(due, lease, attempting);
  }

  /** Nothing of these is sent. */
  List<ClaimedStep> claimLost(int most, Duration lease) {
    return claimed(
        rows.lockDue(true, most),
        lease,
        (claim, _) -> {
          throw new IllegalStateException("not to be sent: " + claim);
        });
  }

  /** Whether any is not to be sent now, because the ERP refused it too long ago. */
  private boolean areToBeFoundFirst(List<StepRow> due) {
    List<Long> refused =
        numbers(due.stream().filter(row -> row.task() == Task.SEND && row.refusedAt() != null));
    return !refused.isEmpty()
        && rows.check(refused, TimeUnit.MICROSECONDS.convert(Postings.BELIEVED)) > 0;
  }

  private List<ClaimedStep> claimed(List<StepRow> due, Duration lease, Attempting attempting) {
    if (due.isEmpty()) {
      return List.of();
    }
    Map<UUID, RecordedRow> free =
        recorded.lockFree(numbers(due.stream())).stream()
            .collect(Collectors.toMap(RecordedRow::id, Function.identity()));
    List<StepRow> taken = due.stream().filter(row -> free.containsKey(row.adjustmentId())).toList();
    lease(taken, lease);
    tell(taken, free);
    List<ClaimedStep> claims =
        taken.stream()
            .map(row -> claimed(row, Objects.requireNonNull(free.get(row.adjustmentId()))))
            .toList();
    note(claims, free, attempting);
    return claims;
  }

  private void note(List<ClaimedStep> claims, Map<UUID, RecordedRow> free, Attempting attempting) {
    trail.append(
        claims.stream()
            .filter(claim -> claim.task() == Task.SEND)
            .map(claim -> attempting.entry(claim, version(claim, free)))
            .toList());
  }

  private static long version(ClaimedStep claim, Map<UUID, RecordedRow> free) {
    return Objects.requireNonNull(free.get(claim.adjustmentId().value())).version();
  }

  /** Those that are still leased as they were claimed; their leases begin anew. */
  List<ClaimedStep> renewed(List<ClaimedStep> claims, Duration lease) {
    if (claims.isEmpty()) {
      return claims;
    }
    Map<Long, Long> fences =
        rows.lockQueued(claims.stream().map(ClaimedStep::number).toList()).stream()
            .collect(Collectors.toMap(StepRow::stored, StepRow::fence));
    List<ClaimedStep> held =
        claims.stream()
            .filter(claim -> Objects.equals(fences.get(claim.number()), claim.fence()))
            .toList();
    if (!held.isEmpty()) {
      rows.renew(
          held.stream().map(ClaimedStep::number).toList(), TimeUnit.MICROSECONDS.convert(lease));
    }
    return held;
  }

  private void lease(List<StepRow> taken, Duration lease) {
    if (!taken.isEmpty()) {
      rows.lease(numbers(taken.stream()), TimeUnit.MICROSECONDS.convert(lease));
    }
    List<Long> sent = numbers(taken.stream().filter(row -> row.task() == Task.SEND));
    if (!sent.isEmpty()) {
      adjustments.countAttempts(sent);
    }
  }

  /** A write request counts as a change of its adjustment. */
  private void tell(List<StepRow> taken, Map<UUID, RecordedRow> free) {
    List<AdjustmentChanged> changes =
        taken.stream()
            .filter(row -> row.task() == Task.SEND)
            .map(row -> Objects.requireNonNull(free.get(row.adjustmentId())))
            .map(row -> AdjustmentChanged.to(adjustmentDocuments.recorded(row)))
            .toList();
    if (!changes.isEmpty()) {
      events.write(changes);
    }
  }

  private ClaimedStep claimed(StepRow row, RecordedRow adjustment) {
    return new ClaimedStep(
        row.stored(),
        row.fence() + 1,
        new AdjustmentId(row.adjustmentId()),
        documents.step(row.step()),
        row.task(),
        Optional.ofNullable(adjustment.erpDocumentId()).map(DocumentId::new),
        row.task() == Task.SEND ? row.attempts() + 1 : row.attempts(),
        row.task() == Task.SEND ? row.tries() + 1 : row.tries(),
        row.looks(),
        row.queuedAt(),
        row.trace());
  }

  private static List<Long> numbers(Stream<StepRow> rows) {
    return rows.map(StepRow::stored).toList();
  }
}
