package dev.countersign.application.posting;

import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.application.adjustment.Changed;
import dev.countersign.application.adjustment.EarlierAnswers;
import dev.countersign.application.adjustment.Hindrance;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.adjustment.StoreChange;
import dev.countersign.application.adjustment.Stored;
import dev.countersign.application.audit.AuditTrail;
import dev.countersign.application.audit.AuditingRefusals;
import dev.countersign.domain.adjustment.Action;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.Permissions;
import dev.countersign.domain.adjustment.Refusal;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.domain.audit.Changes;
import dev.countersign.domain.audit.FieldChange;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Keeps what administrators do about adjustments and the ERP: whole, audited, and resolved anew
 * where a worker or somebody else was faster.
 */
public final class KeepingInterventions {
  private static final int TRIES = 5;

  private final Adjustments adjustments;
  private final Interventions interventions;
  private final AuditingRefusals refusals;
  private final EarlierAnswers earlier;
  private final InstantSource clock;
  private final Supplier<UUID> ids;
  private final Runnable onQueued;

  /**
   * Made once for all of them.
   *
   * @param ids makes UUIDs of version 7
   * @param onQueued told whenever the ERP may have something to be told
   */
  public KeepingInterventions(
      Adjustments adjustments,
      Interventions interventions,
      AuditTrail trail,
      EarlierAnswers earlier,
      InstantSource clock,
      Supplier<UUID> ids,
      Runnable onQueued) {
    this.adjustments = adjustments;
    this.interventions = interventions;
    this.refusals = new AuditingRefusals(trail, clock, ids);
    this.earlier = earlier;
    this.clock = clock;
    this.ids = ids;
    this.onQueued = onQueued;
  }

  /**
   * Does what is resolved on the adjustment as it is found.
   *
   * @param resolving asked only where neither our rules nor the state at the ERP say no
   */
  Changed keep(
      Asked asked, Action action, BiFunction<RecordedAdjustment, Instant, Resolved> resolving) {
    for (int i = 0; i < TRIES; i++) {
      Optional<RecordedAdjustment> found = adjustments.find(asked.id());
      if (found.isEmpty()) {
        return earlier.or(new Changed.NotFound(), asked.keep());
      }
      Optional<Changed> changed = tried(asked, action, found.get(), resolving);
      if (changed.isPresent()) {
        return answered(asked, action, found.get(), earlier.or(changed.get(), asked.keep()));
      }
    }
    return new Changed.Contended();
  }

  /** Empty where somebody else was faster. */
  private Optional<Changed> tried(
      Asked asked,
      Action action,
      RecordedAdjustment before,
      BiFunction<RecordedAdjustment, Instant, Resolved> resolving) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Resolved resolved = no(asked, action, before).orElseGet(() -> resolving.apply(before, now));
    return switch (resolved) {
      case Resolved.Answer(var changed) -> Optional.of(changed);
      case Resolved.Remedied remedied ->
          kept(action, before, interventions.keep(intervention(asked, action, before, remedied)));
      case Resolved.Moved moved ->
          kept(action, before, adjustments.store(change(asked, action, before, moved)));
    };
  }

  private static Optional<Resolved> no(Asked asked, Action action, RecordedAdjustment before) {
    return Permissions.refusal(
            action, before.adjustment(), asked.caller().actor(), asked.expected())
        .<Changed>map(Changed.Refused::new)
        .or(() -> before.hindrance(action).map(Changed.Hindered::new))
        .map(Resolved.Answer::new);
  }

  private Intervention intervention(
      Asked asked, Action action, RecordedAdjustment before, Resolved.Remedied remedied) {
    Adjustment present = before.adjustment();
    Adjustment next = remedied.next().orElse(present);
    return new Intervention(
        present.id(),
        present.version(),
        remedied.remedy(),
        entry(asked, word(action), next, Changes.between(present, next), remedied.facts()),
        remedied.next(),
        asked.keep());
  }

  private StoreChange change(
      Asked asked, Action action, RecordedAdjustment before, Resolved.Moved moved) {
    List<FieldChange> changes = Changes.between(before.adjustment(), moved.next());
    return new StoreChange(
        moved.next(),
        entry(asked, word(action), moved.next(), changes, moved.facts()),
        moved.steps(),
        moved.undone(),
        asked.keep());
  }

  private Optional<Changed> kept(Action action, RecordedAdjustment before, Stored stored) {
    return switch (stored) {
      case Stored.Done(var recorded) -> {
        onQueued.run();
        yield Optional.of(new Changed.Done(recorded, List.of()));
      }
      case Stored.Stale() -> Optional.empty();
      case Stored.MaybeSent() ->
          Optional.of(
              new Changed.Hindered(new Hindrance.StateForbids(action, before.erp().state())));
      case Stored.DocumentTaken(var document, var by) ->
          Optional.of(new Changed.Hindered(new Hindrance.DocumentTaken(document, by)));
      case Stored.AlreadyReversed(var by) ->
          Optional.of(new Changed.Refused(new Refusal.AlreadyReversed(by)));
      case Stored.KeyInUse(var answer) -> Optional.of(new Changed.KeyInUse(answer));
      case Stored.ReferenceTaken() ->
          throw new IllegalStateException("the reference of " + before.adjustment().id());
    };
  }

  private Changed answered(Asked asked, Action action, RecordedAdjustment before, Changed changed) {
    if (changed instanceof Changed.Refused(var refusal)) {
      Adjustment about = before.adjustment();
      AuditSubject subject = AuditSubject.of(about.id());
      refusals.keep(
          asked.caller().author(), word(action), subject, about.version(), refusal, Map.of());
    }
    return changed;
  }

  private AuditEntry entry(
      Asked asked,
      String action,
      Adjustment next,
      List<FieldChange> changes,
      Map<String, String> facts) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new AuditEntry(
        ids.get(), now, asked.caller().author(), action, next.id(), next.version(), changes, facts);
  }

  /** The action in the words of the API's calls. */
  private static String word(Action action) {
    return switch (action) {
      case VOID -> "void";
      case RETRY_POSTING -> "retry-posting";
      case REOPEN -> "reopen";
      case SETTLE -> "settle";
      case EDIT, SUBMIT, DELETE, WITHDRAW, APPROVE, FINAL_APPROVE, REJECT, REVERSE ->
          throw new IllegalArgumentException("not an administrator's: " + action);
    };
  }
}
