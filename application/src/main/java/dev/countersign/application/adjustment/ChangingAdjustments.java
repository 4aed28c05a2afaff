package dev.countersign.application.adjustment;

import dev.countersign.application.adjustment.StoreChange.Undone;
import dev.countersign.application.audit.AuditTrail;
import dev.countersign.application.audit.AuditingRefusals;
import dev.countersign.application.erp.ErpState;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.erp.ReferenceCode;
import dev.countersign.domain.adjustment.Action;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.domain.adjustment.Refusal;
import dev.countersign.domain.approval.Total;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.domain.audit.Changes;
import dev.countersign.domain.audit.FieldChange;
import dev.countersign.domain.judgement.Field;
import dev.countersign.domain.judgement.Finding;
import dev.countersign.domain.judgement.HeaderViolation.ReferenceTaken;
import dev.countersign.domain.judgement.Place;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Keeps what the use cases decide: whole, audited, and again where somebody else was faster. */
public final class ChangingAdjustments {
  /** More than hands that reach for one adjustment. */
  private static final int TRIES = 25;

  private static final Set<Action> DECISIONS =
      EnumSet.of(Action.APPROVE, Action.FINAL_APPROVE, Action.REJECT);
  private static final Set<Action> GIVING_UP = EnumSet.of(Action.WITHDRAW, Action.REJECT);

  private final Adjustments adjustments;
  private final AuditingRefusals refusals;
  private final EarlierAnswers earlier;
  private final PostingPlan plan;
  private final InstantSource clock;
  private final Supplier<UUID> ids;
  private final Runnable onQueued;

  /**
   * Made once for all use cases.
   *
   * @param ids makes UUIDs of version 7
   * @param onQueued told whenever the ERP has something to be told
   */
  public ChangingAdjustments(
      Adjustments adjustments,
      AuditTrail trail,
      EarlierAnswers earlier,
      PostingPlan plan,
      InstantSource clock,
      Supplier<UUID> ids,
      Runnable onQueued) {
    this.adjustments = adjustments;
    this.refusals = new AuditingRefusals(trail, clock, ids);
    this.earlier = earlier;
    this.plan = plan;
    this.clock = clock;
    this.ids = ids;
    this.onQueued = onQueued;
  }

  UUID newId() {
    return ids.get();
  }

  /** The time as it is kept: to the microsecond. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** What nobody may create says, unless the same request has created it before. */
  Changed invalid(List<Finding> findings, Optional<KeepAnswer> keep) {
    return earlier.or(new Changed.Invalid(findings), keep);
  }

  /** Keeps a new adjustment. */
  Changed add(Caller caller, Adjustment created, Optional<KeepAnswer> keep) {
    AuditEntry entry = entry(caller, "create", created, Changes.of(created), Map.of());
    var change = new StoreChange(created, entry, List.of(), Undone.KEEP, keep);
    return kept(adjustments.store(change), created, false, List.of())
        .map(changed -> earlier.or(changed, keep))
        .orElseThrow(() -> new IllegalStateException("id " + created.id() + " is taken"));
  }

  /** Changes the adjustment as planned; plans anew where somebody else changed it meanwhile. */
  Changed change(
      Caller caller,
      AdjustmentId id,
      Action action,
      Optional<KeepAnswer> keep,
      BiFunction<RecordedAdjustment, Instant, Planned> planning) {
    for (int i = 0; i < TRIES; i++) {
      Optional<RecordedAdjustment> found = adjustments.find(id);
      if (found.isEmpty()) {
        return earlier.or(new Changed.NotFound(), keep);
      }
      Optional<Changed> changed = tried(caller, found.get(), action, keep, planning);
      if (changed.isPresent()) {
        return answered(caller, found.get(), action, earlier.or(changed.get(), keep));
      }
    }
    return new Changed.Contended();
  }

  private Optional<Changed> tried(
      Caller caller,
      RecordedAdjustment before,
      Action action,
      Optional<KeepAnswer> keep,
      BiFunction<RecordedAdjustment, Instant, Planned> planning) {
    return switch (planning.apply(before, now())) {
      case Planned.Answer(var changed) -> Optional.of(changed);
      case Planned.Next _, Planned.NextOnDay _ when before.bars(action) ->
          Optional.of(new Changed.ErpFailed(before.erp().error()));
      case Planned.Beside(var draft, var facts) ->
          kept(added(caller, action, draft, facts, keep), List.of());
      case Planned.Next next ->
          kept(change(caller, before, action, keep, next), next.grounds().warnings());
      case Planned.NextOnDay onDay -> submitted(caller, before, action, keep, onDay);
    };
  }

  private Optional<Changed> submitted(
      Caller caller,
      RecordedAdjustment before,
      Action action,
      Optional<KeepAnswer> keep,
      Planned.NextOnDay planned) {
    var queues = new AtomicBoolean();
    List<Finding> warnings = new ArrayList<>();
    Function<Total, StoreChange> change =
        total -> {
          Planned.Next next = planned.next().apply(total);
          StoreChange made = change(caller, before, action, keep, next);
          queues.set(!made.steps().isEmpty());
          warnings.clear();
          warnings.addAll(next.grounds().warnings());
          return made;
        };
    Adjustment present = before.adjustment();
    Stored stored =
        adjustments.submit(new StoreSubmission(present.id(), planned.day(), keep, change));
    return kept(stored, present, queues.get(), warnings);
  }

  private StoreChange change(
      Caller caller,
      RecordedAdjustment before,
      Action action,
      Optional<KeepAnswer> keep,
      Planned.Next planned) {
    Adjustment next = planned.adjustment();
    List<ErpStep> steps = steps(caller, before, planned);
    Map<String, String> facts = ChosenEntries.told(planned.facts(), next.content(), steps);
    return new StoreChange(
        next,
        entry(caller, word(action), next, changes(before, next), facts),
        steps,
        undone(before, action),
        keep.map(k -> k.telling(planned.grounds().warnings())));
  }

  private StoreChange added(
      Caller caller,
      Action action,
      Draft draft,
      Map<String, String> facts,
      Optional<KeepAnswer> keep) {
    AuditEntry entry = entry(caller, word(action), draft, Changes.of(draft), facts);
    return new StoreChange(draft, entry, List.of(), Undone.KEEP, keep);
  }

  private List<ErpStep> steps(Caller caller, RecordedAdjustment before, Planned.Next next) {
    return plan.steps(
        before,
        next.adjustment(),
        next.grounds(),
        caller.actor().person(),
        () -> ReferenceCode.of(ids.get()));
  }

  /** A failed step is given up by whoever takes the request for approval back, or turns it down. */
  private static Undone undone(RecordedAdjustment before, Action action) {
    return before.erp().state() == ErpState.FAILED && GIVING_UP.contains(action)
        ? Undone.DROP_FAILED
        : Undone.KEEP;
  }

  private Optional<Changed> kept(StoreChange change, List<Finding> warnings) {
    return kept(adjustments.store(change), change.next(), !change.steps().isEmpty(), warnings);
  }

  /** Empty where somebody else was faster. */
  private Optional<Changed> kept(
      Stored stored, Adjustment adjustment, boolean queues, List<Finding> warnings) {
    return switch (stored) {
      case Stored.Done(var recorded) -> {
        if (queues) {
          onQueued.run();
        }
        yield Optional.of(new Changed.Done(recorded, warnings));
      }
      case Stored.Stale(), Stored.MaybeSent() -> Optional.empty();
      case Stored.AlreadyReversed(var by) ->
          Optional.of(new Changed.Refused(new Refusal.AlreadyReversed(by)));
      case Stored.DocumentTaken(var document, var by) ->
          Optional.of(new Changed.Hindered(new Hindrance.DocumentTaken(document, by)));
      case Stored.ReferenceTaken() -> Optional.of(referenceTaken(adjustment));
      case Stored.KeyInUse(var answer) -> Optional.of(new Changed.KeyInUse(answer));
    };
  }

  private static Changed referenceTaken(Adjustment adjustment) {
    String reference = adjustment.content().reference().orElseThrow().value();
    return new Changed.Invalid(
        List.of(new Finding(new ReferenceTaken(reference), Place.of(Field.REFERENCE))));
  }

  private Changed answered(
      Caller caller, RecordedAdjustment before, Action action, Changed changed) {
    if (changed instanceof Changed.Refused(var refusal) && isAudited(action, refusal)) {
      Adjustment about = before.adjustment();
      AuditSubject subject = AuditSubject.of(about.id());
      refusals.keep(caller.author(), word(action), subject, about.version(), refusal, Map.of());
    }
    return changed;
  }

  /** Of a decision every refusal; of anything else those that go by who asks. */
  private static boolean isAudited(Action action, Refusal refusal) {
    return DECISIONS.contains(action) || refusal.isPersonal();
  }

  /** Somebody may not create one; there is none that it is about but themselves. */
  Changed refused(Caller caller, Refusal refusal, Optional<KeepAnswer> keep) {
    Changed changed = earlier.or(new Changed.Refused(refusal), keep);
    if (changed instanceof Changed.Refused) {
      refusals.keep(caller.author(), "create", AuditSubject.of(caller.actor().id()), refusal);
    }
    return changed;
  }

  private AuditEntry entry(
      Caller caller,
      String action,
      Adjustment next,
      List<FieldChange> changes,
      Map<String, String> facts) {
    return new AuditEntry(
        ids.get(), now(), caller.author(), action, next.id(), next.version(), changes, facts);
  }

  private static List<FieldChange> changes(RecordedAdjustment before, Adjustment next) {
    return Changes.between(before.adjustment(), next);
  }

  /** The action in the words of the API's calls. */
  private static String word(Action action) {
    return switch (action) {
      case EDIT -> "edit";
      case SUBMIT -> "submit";
      case DELETE -> "delete";
      case WITHDRAW -> "withdraw";
      case APPROVE -> "approve";
      case FINAL_APPROVE -> "final-approve";
      case REJECT -> "reject";
      case REVERSE -> "reverse";
      case VOID, RETRY_POSTING, REOPEN, SETTLE ->
          throw new IllegalArgumentException("an administrator's: " + action);
    };
  }
}
