package dev.countersign.testkit.memory;

import dev.countersign.application.adjustment.KeepAnswer;
import dev.countersign.application.adjustment.KeptAnswer;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.adjustment.Stored;
import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpProgress;
import dev.countersign.application.erp.ErpState;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.erp.Posting;
import dev.countersign.application.posting.Intervention;
import dev.countersign.application.posting.Intervention.Remedy;
import dev.countersign.application.posting.Interventions;
import dev.countersign.application.posting.SettledProgress;
import dev.countersign.application.posting.StepResult;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.testkit.memory.InMemoryStore.AnswerKey;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** What people do to the steps of an {@link InMemoryStore}. */
final class InMemoryInterventions implements Interventions {
  private final InMemoryStore store;

  InMemoryInterventions(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Stored keep(Intervention intervention) {
    return store.alone(() -> keyInUse(intervention).orElseGet(() -> unlessStale(intervention)));
  }

  private Optional<Stored> keyInUse(Intervention intervention) {
    return intervention
        .keep()
        .flatMap(keep -> store.answer(keyOf(keep)))
        .map(answer -> new Stored.KeyInUse(Optional.of(answer)));
  }

  private Stored unlessStale(Intervention intervention) {
    return Optional.ofNullable(store.adjustments.get(intervention.id()))
        .filter(present -> present.adjustment().version() == intervention.version())
        .flatMap(present ->
            taken(intervention).or(() -> remedied(intervention, present).map(Stored.Done::new)))
        .orElseGet(Stored.Stale::new);
  }

  /** The document of another adjustment is nobody else's. */
  private Optional<Stored> taken(Intervention intervention) {
    return intervention
        .remedy()
        .document()
        .flatMap(document ->
            store.adjustments.values().stream()
                .filter(other -> !other.adjustment().id().equals(intervention.id()))
                .filter(other -> other.erp().documentId().filter(document::equals).isPresent())
                .map(other -> new Stored.DocumentTaken(document, other.adjustment().id()))
                .findFirst());
  }

  @Override
  public Optional<Posting> posting(AdjustmentId id) {
    return store.alone(() -> store.queue.lastSent(id));
  }

  @Override
  public void hurry(String code) {
    store.alone(() -> {
      store.adjustments.values().stream()
          .filter(present -> present.erp().state() == ErpState.RETRYING)
          .filter(present -> present.erp().error().filter(e -> e.code().equals(code)).isPresent())
          .flatMap(present -> store.queue.next(present.adjustment().id()).stream())
          .forEach(step -> store.queue.put(step.hurried(store.now())));
      return code;
    });
  }

  /** Empty where the steps are not in the state that the remedy needs. */
  private Optional<RecordedAdjustment> remedied(
      Intervention intervention, RecordedAdjustment present) {
    Optional<QueuedStep> head = store.queue.next(intervention.id());
    return switch (intervention.remedy()) {
      case Remedy.Retry() ->
          head.filter(step -> step.stage() == QueuedStep.Stage.FAILED)
              .map(step -> retried(intervention, present, step));
      case Remedy.Tell(var step) ->
          head.isPresent() || !present.allows(step)
              ? Optional.empty()
              : Optional.of(told(intervention, present, step));
      case Remedy.Confirm(var document) ->
          decidable(head, present)
              .map(step ->
                  ended(
                      intervention,
                      present,
                      step,
                      new StepResult.Confirmed(Optional.of(document))));
      case Remedy.Book(var document) ->
          decidable(head, present).map(step -> booked(intervention, present, step, document));
      case Remedy.Fail(var error) ->
          decidable(head, present)
              .map(step ->
                  ended(
                      intervention,
                      present,
                      step,
                      new StepResult.Failed(present.erp().documentId(), error)));
    };
  }

  private static Optional<QueuedStep> decidable(
      Optional<QueuedStep> head, RecordedAdjustment present) {
    return head.filter(_ -> present.erp().isForAPerson());
  }

  private RecordedAdjustment booked(
      Intervention intervention, RecordedAdjustment present, QueuedStep head, DocumentId document) {
    var end = new StepResult.Confirmed(Optional.of(document));
    ErpProgress progress =
        SettledProgress.after(
            present.erp(), head.step(), end, Optional.empty(), SettledProgress.Around.NOTHING);
    return kept(
        intervention,
        present,
        progress,
        now -> {
          store.queue.put(head.settled(end, now));
          store.queue.giveUp(intervention.id());
        });
  }

  private RecordedAdjustment retried(
      Intervention intervention, RecordedAdjustment present, QueuedStep head) {
    boolean known = present.erp().documentId().isPresent();
    String trace = intervention.entry().trace();
    return kept(
        intervention,
        present,
        present.erp().settingOut(),
        now -> store.queue.put(head.retried(known, now, trace)));
  }

  private RecordedAdjustment told(
      Intervention intervention, RecordedAdjustment present, ErpStep step) {
    return kept(
        intervention,
        present,
        present.erp().sending(step),
        now -> store.queue.add(intervention.id(), step, now, intervention.entry().trace()));
  }

  private RecordedAdjustment ended(
      Intervention intervention, RecordedAdjustment present, QueuedStep head, StepResult end) {
    ErpProgress progress =
        SettledProgress.after(
            present.erp(), head.step(), end, Optional.empty(), store.queue.around(head));
    return kept(intervention, present, progress, now -> store.queue.put(head.settled(end, now)));
  }

  /** Makes everything that can fail before it keeps anything. */
  private RecordedAdjustment kept(
      Intervention intervention,
      RecordedAdjustment present,
      ErpProgress progress,
      Consumer<Instant> steps) {
    Adjustment next = intervention.next().orElse(present.adjustment());
    RecordedAdjustment recorded = present.next(next, progress);
    Optional<KeptAnswer> answer =
        intervention
            .keep()
            .map(keep -> new KeptAnswer(keep.requestHash(), keep.answer().apply(recorded)));
    steps.accept(store.now());
    store.put(recorded);
    store.entries.add(intervention.entry());
    answer.ifPresent(kept -> store.keep(keyOf(intervention.keep().orElseThrow()), kept));
    return recorded;
  }

  private static AnswerKey keyOf(KeepAnswer keep) {
    return new AnswerKey(keep.person(), keep.key());
  }
}
