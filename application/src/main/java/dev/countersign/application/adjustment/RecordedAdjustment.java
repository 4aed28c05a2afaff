package dev.countersign.application.adjustment;

import dev.countersign.application.erp.ErpProgress;
import dev.countersign.application.erp.ErpState;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.erp.Operation;
import dev.countersign.domain.adjustment.Action;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Permissions;
import dev.countersign.domain.adjustment.Refusal;
import dev.countersign.domain.person.Actor;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An adjustment as it is kept, with how far the ERP has got with it.
 *
 * @param reversedBy the live one that takes it back
 */
public record RecordedAdjustment(
    Adjustment adjustment, ErpProgress erp, Optional<AdjustmentId> reversedBy) {
  private static final Set<Action> TAKING_BACK = EnumSet.of(Action.REVERSE, Action.VOID);

  /** One that nothing takes back. */
  public RecordedAdjustment(Adjustment adjustment, ErpProgress erp) {
    this(adjustment, erp, Optional.empty());
  }

  /** What it has become. */
  public RecordedAdjustment next(Adjustment next, ErpProgress progress) {
    return new RecordedAdjustment(next, progress, reversedBy);
  }

  /** The same once that one takes it back, or none any more. */
  public RecordedAdjustment reversedBy(Optional<AdjustmentId> other) {
    return new RecordedAdjustment(adjustment, erp.counted(), other);
  }

  /** Whether the ERP is being told to take it out of its books. */
  public boolean isBeingVoided() {
    return erp.hasUndone() && erp.operation().filter(Operation.VOID::equals).isPresent();
  }

  /**
   * Why nobody may reverse or void it, of which one alone takes it back; empty where that is open.
   */
  public Optional<Refusal> refusalToTakeBack() {
    return reversedBy
        .<Refusal>map(Refusal.AlreadyReversed::new)
        .or(() -> isBeingVoided() ? Optional.of(new Refusal.VoidUnderWay()) : Optional.empty());
  }

  /** Whether the ERP may be told it beside what follows from its versions. */
  public boolean allows(ErpStep step) {
    return !(step instanceof ErpStep.Voiding) || refusalToTakeBack().isEmpty();
  }

  /** Why how it stands with the ERP does not allow the action; empty where it does. */
  public Optional<Hindrance> hindrance(Action action) {
    boolean open =
        switch (action) {
          case RETRY_POSTING -> erp.state() == ErpState.FAILED;
          case SETTLE -> erp.isForAPerson();
          case REOPEN -> erp.state() == ErpState.FAILED || erp.mayBeUnsent();
          case EDIT, SUBMIT, DELETE, WITHDRAW, APPROVE, FINAL_APPROVE, REJECT, REVERSE, VOID ->
              true;
        };
    return open ? Optional.empty() : Optional.of(new Hindrance.StateForbids(action, erp.state()));
  }

  /**
   * Whether the action has to wait for a person, because a step has failed at the ERP. Editing is
   * open and leaves the failure as it is; withdrawing and rejecting give the failed step up.
   */
  public boolean bars(Action action) {
    return erp.state() == ErpState.FAILED
        && switch (action) {
          case SUBMIT, DELETE, APPROVE, FINAL_APPROVE -> true;
          case EDIT, WITHDRAW, REJECT, REVERSE, VOID, RETRY_POSTING, REOPEN, SETTLE -> false;
        };
  }

  /** All that they may do with it now. */
  public List<Action> open(Actor actor) {
    return Permissions.of(adjustment, actor).stream()
        .filter(action -> !bars(action))
        .filter(action -> hindrance(action).isEmpty())
        .filter(action -> !TAKING_BACK.contains(action) || refusalToTakeBack().isEmpty())
        .toList();
  }
}
