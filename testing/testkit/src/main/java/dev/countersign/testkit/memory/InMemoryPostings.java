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
  public List<ClaimedStep> claim(int most, Duration lease) {
    return claim(most, false, lease);
  }

  @Override
  public List<ClaimedStep> claimLost(int most, Duration lease) {
    return claim(most, true, lease);
  }

  private List<ClaimedStep> claim(int most, boolean lost, Duration lease) {
    return store.alone(() -> {
      Instant now = store.now();
      return store.isPaused()
          ? List.of()
          : store.queue.due(most, lost, now).stream().map(s -> claim(s, now, lease)).toList();
    });
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
    QueuedStep claimed = step.claimed(now, lease);
    Task task = step.taskAt(now);
    RecordedAdjustment present = recorded(step.adjustmentId());
    store.queue.put(claimed);
    if (task == Task.SEND) {
      put(present.adjustment(), present.erp().attempted(claimed.counts().attempts()));
    }
    return claimed.claim(task, present.erp().documentId());
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
