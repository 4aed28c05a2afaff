package dev.countersign.testkit.memory;

import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpProgress;
import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.ClaimedStep.Task;
import dev.countersign.application.posting.Postings;
import dev.countersign.application.posting.SettledProgress;
import dev.countersign.application.posting.StepResult;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.audit.AuditEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The steps of an {@link InMemoryStore}. */
final class InMemoryPostings implements Postings {
  private final InMemoryStore store;

  InMemoryPostings(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public List<ClaimedStep> claim(int most, Duration lease, Attempting attempting) {
    return claim(most, false, lease, attempting);
  }

  @Override
  public List<ClaimedStep> claimLost(int most, Duration lease) {
    return claim(
        most,
        true,
        lease,
        (claim, _) -> {
          throw new IllegalStateException("not to be sent: " + claim);
        });
  }

  private List<ClaimedStep> claim(int most, boolean lost, Duration lease, Attempting attempting) {
    return store.alone(() -> {
      Instant now = store.now();
      List<QueuedStep> due = store.isPaused() ? List.of() : store.queue.due(most, lost, now);
      List<ClaimedStep> claims = due.stream().map(step -> claim(step, now, lease)).toList();
      List<AuditEntry> entries = entries(claims, attempting);
      due.forEach(step -> take(step, now, lease));
      store.entries.addAll(entries);
      return claims;
    });
  }

  private List<AuditEntry> entries(List<ClaimedStep> claims, Attempting attempting) {
    return claims.stream()
        .filter(claim -> claim.task() == Task.SEND)
        .map(
            claim -> attempting.entry(claim, recorded(claim.adjustmentId()).adjustment().version()))
        .toList();
  }

  @Override
  public List<ClaimedStep> renew(List<ClaimedStep> claims, Duration lease) {
    return store.alone(() -> claims.stream().filter(claim -> renewed(claim, lease)).toList());
  }

  private boolean renewed(ClaimedStep claim, Duration lease) {
    Optional<QueuedStep> held =
        store.queue.find(claim.number()).filter(step -> step.isHeldBy(claim));
    held.ifPresent(step -> store.queue.put(step.renewed(store.now(), lease)));
    return held.isPresent();
  }

  @Override
  public Set<AdjustmentId> bearers(DocumentId document) {
    return store.alone(() ->
        store.adjustments.values().stream()
            .filter(recorded -> recorded.erp().documentId().equals(Optional.of(document)))
            .map(recorded -> recorded.adjustment().id())
            .collect(Collectors.toSet()));
  }

  @Override
  public Settled settle(
      ClaimedStep claim, StepResult result, AuditEntry entry, Optional<Adjustment> next) {
    return store.alone(() ->
        store
            .queue
            .find(claim.number())
            .filter(step -> step.isHeldBy(claim))
            .map(step -> settle(step, result, entry, next))
            .orElse(Settled.LEASE_LOST));
  }

  private ClaimedStep claim(QueuedStep step, Instant now, Duration lease) {
    return step.claimed(now, lease)
        .claim(step.taskAt(now), recorded(step.adjustmentId()).erp().documentId());
  }

  private void take(QueuedStep step, Instant now, Duration lease) {
    QueuedStep claimed = step.claimed(now, lease);
    store.queue.put(claimed);
    if (step.taskAt(now) == Task.SEND) {
      RecordedAdjustment present = recorded(step.adjustmentId());
      put(present.adjustment(), present.erp().attempted(claimed.counts().attempts()));
    }
  }

  private Settled settle(
      QueuedStep step, StepResult result, AuditEntry entry, Optional<Adjustment> next) {
    RecordedAdjustment present = recorded(step.adjustmentId());
    if (next.filter(n -> n.version() != present.adjustment().version() + 1).isPresent()) {
      return Settled.STALE;
    }
    Instant now = store.now();
    put(next.orElse(present.adjustment()), progress(step, result, present.erp(), now));
    next.ifPresent(store::tellReversed);
    store.queue.put(step.settled(result, now));
    store.entries.add(entry);
    return Settled.DONE;
  }

  private ErpProgress progress(
      QueuedStep step, StepResult result, ErpProgress before, Instant now) {
    return SettledProgress.after(
        before, step.step(), result, result.goesOnAfter().map(now::plus), store.queue.around(step));
  }

  private RecordedAdjustment recorded(AdjustmentId id) {
    return Objects.requireNonNull(store.adjustments.get(id), "a step of no adjustment");
  }

  private void put(Adjustment adjustment, ErpProgress erp) {
    store.put(recorded(adjustment.id()).next(adjustment, erp));
  }
}
