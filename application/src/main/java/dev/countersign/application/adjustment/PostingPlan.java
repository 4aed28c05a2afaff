package dev.countersign.application.adjustment;

import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.erp.Posting;
import dev.countersign.application.erp.ReferenceCode;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.Approved;
import dev.countersign.domain.adjustment.AwaitingApproval;
import dev.countersign.domain.adjustment.AwaitingFinalApproval;
import dev.countersign.domain.adjustment.Cancelled;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.Deducting;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.domain.adjustment.Pending;
import dev.countersign.domain.adjustment.Posted;
import dev.countersign.domain.adjustment.Rejected;
import dev.countersign.domain.adjustment.Voided;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.person.Person;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the ERP has to be told when an adjustment moves from one state to the next. */
public final class PostingPlan {
  private final ApprovalsAt approvals;

  /** For one way of approving. */
  public PostingPlan(ApprovalsAt approvals) {
    this.approvals = approvals;
  }

  /**
   * The steps, in order.
   *
   * @param grounds what {@code next} was judged on: outbound batches that name no inward entry are
   *     taken from the oldest ones in its stock
   * @param by who moved it
   */
  List<ErpStep> steps(
      RecordedAdjustment before,
      Adjustment next,
      Grounds grounds,
      Person by,
      Supplier<ReferenceCode> code) {
    Supplier<Posting> posting = () -> posting(next.content(), grounds, code.get());
    return switch (approvals) {
      case HERE -> whenApprovedHere(next, posting);
      case MIRRORED -> mirrored(before, next, by, posting);
    };
  }

  private static List<ErpStep> whenApprovedHere(Adjustment next, Supplier<Posting> posting) {
    return next instanceof Approved ? List.of(new ErpStep.Post(posting.get())) : List.of();
  }

  private static List<ErpStep> mirrored(
      RecordedAdjustment before, Adjustment next, Person by, Supplier<Posting> posting) {
    return switch (next) {
      case AwaitingApproval _ -> List.of(document(before, posting), new ErpStep.Submit());
      case Approved _ when before.adjustment() instanceof Pending ->
          List.of(new ErpStep.ApproveFinally());
      case Approved _ ->
          List.of(document(before, posting), new ErpStep.Submit(), new ErpStep.ApproveFinally());
      case AwaitingFinalApproval _ -> List.of(new ErpStep.Approve());
      case Rejected(var details, _) -> reject(before, details.decisions().getLast().comment());
      case Draft _ when before.adjustment() instanceof Pending ->
          reject(before, ErpStep.Reject.WITHDRAWN + by.name());
      case Cancelled _ when before.erp().hasDocument() -> List.of(new ErpStep.Delete());
      case Draft _, Cancelled _, Posted _, Voided _ -> List.of();
    };
  }

  private static List<ErpStep> reject(RecordedAdjustment before, String reason) {
    return before.erp().hasDocument() ? List.of(new ErpStep.Reject(reason)) : List.of();
  }

  private static ErpStep document(RecordedAdjustment before, Supplier<Posting> posting) {
    Function<Posting, ErpStep> step =
        before.erp().hasDocument() ? ErpStep.Update::new : ErpStep.Create::new;
    return step.apply(posting.get());
  }

  private static Posting posting(Content content, Grounds grounds, ReferenceCode code) {
    LocationId first = content.locationOf(content.lines().getFirst()).orElseThrow();
    return Posting.of(
        Deducting.oldestFirst(content, grounds.stock()), code, grounds.general(first));
  }
}
