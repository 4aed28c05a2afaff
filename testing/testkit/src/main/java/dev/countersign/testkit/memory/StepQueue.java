package dev.countersign.testkit.memory;

import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.erp.Operation;
import dev.countersign.application.erp.Posting;
import dev.countersign.application.posting.SettledProgress;
import dev.countersign.domain.adjustment.AdjustmentId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every step ever queued, by its number. */
final class StepQueue {
  private final NavigableMap<Long, QueuedStep> steps = new TreeMap<>();

  void add(AdjustmentId id, ErpStep step, Instant now, String trace) {
    put(QueuedStep.of(steps.size() + 1L, id, step, now, trace));
  }

  void put(QueuedStep step) {
    steps.put(step.number(), step);
  }

  void giveUp(AdjustmentId id) {
    undone(id).toList().forEach(step -> put(step.ended(QueuedStep.Stage.GIVEN_UP)));
  }

  Optional<QueuedStep> find(long number) {
    return Optional.ofNullable(steps.get(number));
  }

  /** The adjustment's step that has to be done next. */
  Optional<QueuedStep> next(AdjustmentId id) {
    return undone(id).findFirst();
  }

  /** What was done before the step, and what is to be done after it. */
  SettledProgress.Around around(QueuedStep step) {
    Optional<QueuedStep> following =
        undone(step.adjustmentId()).filter(s -> s.number() > step.number()).findFirst();
    return new SettledProgress.Around(
        lastDone(step.adjustmentId()), following.map(QueuedStep::step));
  }

  /** Steps that a worker may claim, oldest first, one of an adjustment. */
  List<QueuedStep> due(int most, boolean lost, Instant now) {
    Set<AdjustmentId> seen = new HashSet<>();
    return steps.values().stream()
        .filter(QueuedStep::isUndone)
        .filter(step -> seen.add(step.adjustmentId()))
        .filter(step -> step.isDue(now) && step.taskAt(now).seeksDocumentOf(step.step()) == lost)
        .limit(most)
        .toList();
  }

  Optional<Operation> lastDone(AdjustmentId id) {
    return of(id)
        .filter(step -> step.stage() == QueuedStep.Stage.DONE)
        .map(step -> step.step().operation())
        .reduce((_, later) -> later);
  }

  /** What the newest step sends that sends a document. */
  Optional<Posting> lastSent(AdjustmentId id) {
    return of(id)
        .filter(step -> step.stage() != QueuedStep.Stage.GIVEN_UP)
        .flatMap(step -> step.step().sent().stream())
        .reduce((_, later) -> later);
  }

  /** Whether a write request of the adjustment may ever have gone out. */
  boolean wasAnySent(AdjustmentId id) {
    return of(id).anyMatch(step -> step.counts().sent() > 0);
  }

  /** Whether a write request of what is not done yet may ever have gone out. */
  boolean wasAnyUndoneSent(AdjustmentId id) {
    return undone(id).anyMatch(step -> step.counts().sent() > 0);
  }

  Stream<QueuedStep> undone() {
    return steps.values().stream().filter(QueuedStep::isUndone);
  }

  /** Whether it is the step that has to be done next. */
  boolean isHead(QueuedStep step) {
    return next(step.adjustmentId()).filter(step::equals).isPresent();
  }

  private Stream<QueuedStep> undone(AdjustmentId id) {
    return of(id).filter(QueuedStep::isUndone);
  }

  private Stream<QueuedStep> of(AdjustmentId id) {
    return steps.values().stream().filter(step -> step.adjustmentId().equals(id));
  }
}
