package dev.countersign.application.posting;

import dev.countersign.application.adjustment.ApprovalsAt;
import dev.countersign.application.adjustment.Changed;
import dev.countersign.application.adjustment.Hindrance;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.adjustment.StoreChange.Undone;
import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpAdjustments;
import dev.countersign.application.erp.ErpDocument;
import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpLookup;
import dev.countersign.application.erp.ErpState;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.domain.adjustment.Action;
import dev.countersign.domain.adjustment.Approved;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes what is approved a draft again, as long as the ERP has not booked it. Its decisions lapse,
 * and its next posting bears a code of its own.
 */
public final class ReopeningAdjustments {
  private static final Set<String> UNSETTLED = Set.of("erp.duplicate", "erp.reference_conflict");

  private final KeepingInterventions keeping;
  private final ErpAdjustments documents;
  private final ApprovalsAt approvals;

  public ReopeningAdjustments(
      KeepingInterventions keeping, ErpAdjustments documents, ApprovalsAt approvals) {
    this.keeping = keeping;
    this.documents = documents;
    this.approvals = approvals;
  }

  /** Gives up what failed, or what provably was never sent. */
  public Changed reopen(Asked asked) {
    return keeping.keep(asked, Action.REOPEN, this::resolved);
  }

  private Resolved resolved(RecordedAdjustment before, Instant now) {
    return unsettled(before)
        .or(() -> before.erp().documentId().flatMap(this::maybeBooked))
        .map(Resolved::hindered)
        .orElseGet(() -> reopened(before, now));
  }

  private static Optional<Hindrance> unsettled(RecordedAdjustment before) {
    return before
        .erp()
        .error()
        .map(ErpError::code)
        .filter(_ -> before.erp().state() == ErpState.FAILED)
        .filter(UNSETTLED::contains)
        .flatMap(_ -> before.erp().error().map(Hindrance.Unsettled::new));
  }

  /** A status that we do not know may mean that it is booked. */
  private Optional<Hindrance> maybeBooked(DocumentId id) {
    return switch (documents.find(id)) {
      case ErpLookup.Found(var document) -> maybeBooked(document);
      case ErpLookup.Missing() -> Optional.empty();
      case ErpLookup.Unavailable(var error) -> Optional.of(new Hindrance.Unreachable(error));
    };
  }

  private static Optional<Hindrance> maybeBooked(ErpDocument document) {
    return switch (document.status()) {
      case APPROVED, ADJUSTED, UNKNOWN ->
          Optional.of(new Hindrance.AlreadyPosted(document.id(), document.status()));
      case DRAFT, PENDING, REJECTED, VOID -> Optional.empty();
    };
  }

  private Resolved reopened(RecordedAdjustment before, Instant now) {
    if (!(before.adjustment() instanceof Approved approved)) {
      throw new IllegalStateException("not refused, and " + before.adjustment().status());
    }
    boolean failed = before.erp().state() == ErpState.FAILED;
    return new Resolved.Moved(
        approved.reopened(now),
        steps(before),
        failed ? Undone.DROP_FAILED : Undone.DROP_UNSENT,
        before.erp().error().map(e -> Map.of("error", e.code())).orElseGet(Map::of));
  }

  /** Where approvals happen here, the next posting makes a document of its own. */
  private List<ErpStep> steps(RecordedAdjustment before) {
    boolean leavesDocument = before.erp().documentId().isPresent();
    return approvals == ApprovalsAt.HERE && leavesDocument
        ? List.of(new ErpStep.Delete())
        : List.of();
  }
}
