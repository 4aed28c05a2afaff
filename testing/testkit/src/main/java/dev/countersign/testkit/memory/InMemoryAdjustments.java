package dev.countersign.testkit.memory;

import dev.countersign.application.adjustment.AdjustmentPage;
import dev.countersign.application.adjustment.AdjustmentQuery;
import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.application.adjustment.CreatorsDay;
import dev.countersign.application.adjustment.KeepAnswer;
import dev.countersign.application.adjustment.KeptAnswer;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.adjustment.StoreChange;
import dev.countersign.application.adjustment.StoreSubmission;
import dev.countersign.application.adjustment.Stored;
import dev.countersign.application.erp.ErpProgress;
import dev.countersign.application.erp.ErpState;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Cancelled;
import dev.countersign.domain.adjustment.Posted;
import dev.countersign.domain.adjustment.Reference;
import dev.countersign.domain.approval.Total;
import dev.countersign.testkit.memory.InMemoryStore.AnswerKey;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The adjustments of an {@link InMemoryStore}. */
final class InMemoryAdjustments implements Adjustments {
  private static final Comparator<AdjustmentQuery.Position> NEWEST_FIRST =
      Comparator.comparing(AdjustmentQuery.Position::createdAt)
          .thenComparing(position -> position.id().toString())
          .reversed();

  private final InMemoryStore store;

  InMemoryAdjustments(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Optional<RecordedAdjustment> find(AdjustmentId id) {
    return store.alone(() -> Optional.ofNullable(store.adjustments.get(id)));
  }

  @Override
  public CompletionStage<Optional<RecordedAdjustment>> findAsync(AdjustmentId id) {
    return CompletableFuture.supplyAsync(() -> find(id), Thread::startVirtualThread);
  }

  @Override
  public Stored store(StoreChange change) {
    return store.alone(() -> refusal(change).orElseGet(() -> keep(change)));
  }

  @Override
  public Stored submit(StoreSubmission submission) {
    return store.alone(() ->
        keyInUse(submission.keep())
            .orElseGet(() -> store(submission.change().apply(submitted(submission.day())))));
  }

  @Override
  public Total submitted(CreatorsDay day) {
    return store.alone(() ->
        store.adjustments.values().stream()
            .map(RecordedAdjustment::adjustment)
            .filter(adjustment -> isOf(adjustment, day))
            .map(adjustment -> Total.of(adjustment.content().lines().stream()))
            .reduce(Total.ZERO, Total::plus));
  }

  private static boolean isOf(Adjustment adjustment, CreatorsDay day) {
    return adjustment.details().createdBy().id().equals(day.creator())
        && adjustment.standing().filter(submission -> day.holds(submission.at())).isPresent();
  }

  @Override
  public AdjustmentPage page(AdjustmentQuery query) {
    List<RecordedAdjustment> found =
        store.alone(() ->
            store.adjustments.values().stream()
                .filter(recorded -> isAskedFor(recorded, query))
                .sorted(Comparator.comparing(InMemoryAdjustments::position, NEWEST_FIRST))
                .limit(query.limit() + 1L)
                .toList());
    if (found.size() <= query.limit()) {
      return new AdjustmentPage(found, Optional.empty());
    }
    List<RecordedAdjustment> part = found.subList(0, query.limit());
    return new AdjustmentPage(part, Optional.of(position(part.getLast())));
  }

  private Optional<Stored> refusal(StoreChange change) {
    return keyInUse(change.keep())
        .or(() -> stale(change.next()))
        .or(() -> notReversible(change.next()))
        .or(() -> maybeSent(change))
        .or(() -> notFailed(change))
        .or(() -> referenceTaken(change.next()));
  }

  private Optional<Stored> keyInUse(Optional<KeepAnswer> asked) {
    return asked
        .flatMap(keep -> store.answer(keyOf(keep)))
        .map(answer -> new Stored.KeyInUse(Optional.of(answer)));
  }

  private Optional<Stored> maybeSent(StoreChange change) {
    return change.undone() == StoreChange.Undone.DROP_UNSENT
            && store.queue.wasAnyUndoneSent(change.next().id())
        ? Optional.of(new Stored.MaybeSent())
        : Optional.empty();
  }

  private Optional<Stored> notFailed(StoreChange change) {
    boolean failed =
        find(change.next().id())
            .filter(present -> present.erp().state() == ErpState.FAILED)
            .isPresent();
    return change.undone() == StoreChange.Undone.DROP_FAILED && !failed
        ? Optional.of(new Stored.Stale())
        : Optional.empty();
  }

  private Optional<Stored> stale(Adjustment next) {
    long present = find(next.id()).map(recorded -> recorded.adjustment().version()).orElse(0L);
    return next.version() == present + 1 ? Optional.empty() : Optional.of(new Stored.Stale());
  }

  private Optional<Stored> notReversible(Adjustment next) {
    return next.details()
        .reverses()
        .filter(_ -> next.version() == 1)
        .flatMap(of -> {
          Optional<RecordedAdjustment> found = find(of);
          return found
              .flatMap(RecordedAdjustment::reversedBy)
              .<Stored>map(Stored.AlreadyReversed::new)
              .or(() ->
                  found
                          .filter(f -> f.adjustment() instanceof Posted && !f.isBeingVoided())
                          .isPresent()
                      ? Optional.empty()
                      : Optional.of(new Stored.Stale()));
        });
  }

  private Optional<Stored> referenceTaken(Adjustment next) {
    return next.content()
        .reference()
        .filter(reference -> isBorneByAnother(reference, next.id()))
        .map(_ -> new Stored.ReferenceTaken());
  }

  private boolean isBorneByAnother(Reference reference, AdjustmentId id) {
    return bearer(reference).filter(other -> !other.equals(id)).isPresent();
  }

  /** The adjustment that bears it; two never do. */
  Optional<AdjustmentId> bearer(Reference reference) {
    return store.adjustments.values().stream()
        .map(RecordedAdjustment::adjustment)
        .filter(other -> other.content().reference().equals(Optional.of(reference)))
        .filter(other -> !isCancelledBeforeSending(other))
        .map(Adjustment::id)
        .findFirst();
  }

  private boolean isCancelledBeforeSending(Adjustment adjustment) {
    return adjustment instanceof Cancelled && !store.queue.wasAnySent(adjustment.id());
  }

  /** Makes everything that can fail before it keeps anything. */
  private Stored keep(StoreChange change) {
    AdjustmentId id = change.next().id();
    ErpProgress progress = progressAfter(change);
    var recorded =
        find(id)
            .map(before -> before.next(change.next(), progress))
            .orElseGet(() -> new RecordedAdjustment(change.next(), progress));
    Optional<KeptAnswer> answer =
        change
            .keep()
            .map(keep -> new KeptAnswer(keep.requestHash(), keep.answer().apply(recorded)));
    Instant now = store.now();
    if (change.drops()) {
      store.queue.giveUp(id);
    }
    change.steps().forEach(step -> store.queue.add(id, step, now, change.entry().trace()));
    store.put(recorded);
    store.tellReversed(change.next());
    store.entries.add(change.entry());
    answer.ifPresent(kept -> store.keep(keyOf(change.keep().orElseThrow()), kept));
    return new Stored.Done(recorded);
  }

  private ErpProgress progressAfter(StoreChange change) {
    AdjustmentId id = change.next().id();
    ErpProgress present = find(id).map(RecordedAdjustment::erp).orElse(ErpProgress.NOT_SENT);
    boolean busy = store.queue.next(id).isPresent();
    if (busy && change.drops()) {
      present = present.droppingUndone(store.queue.lastDone(id));
      busy = false;
    }
    return busy || change.steps().isEmpty() ? present : present.sending(change.steps().getFirst());
  }

  private static boolean isAskedFor(RecordedAdjustment recorded, AdjustmentQuery query) {
    Adjustment adjustment = recorded.adjustment();
    return Matching.matches(recorded, query.filter())
        && query.visible().covers(adjustment.content().locations())
        && query.after().filter(after -> !isOlder(adjustment, after)).isEmpty();
  }

  private static boolean isOlder(Adjustment adjustment, AdjustmentQuery.Position than) {
    return NEWEST_FIRST.compare(position(adjustment), than) > 0;
  }

  private static AdjustmentQuery.Position position(RecordedAdjustment recorded) {
    return position(recorded.adjustment());
  }

  private static AdjustmentQuery.Position position(Adjustment adjustment) {
    return new AdjustmentQuery.Position(adjustment.details().createdAt(), adjustment.id());
  }

  private static AnswerKey keyOf(KeepAnswer keep) {
    return new AnswerKey(keep.person(), keep.key());
  }
}
