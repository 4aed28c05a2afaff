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
import dev.countersign.domain.person.Person;
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
    return keeping.keep(asked, Action.REOPEN, (before, now) -> resolved(asked, before, now));
  }

  private Resolved resolved(Asked asked, RecordedAdjustment before, Instant now) {
    Person by = asked.caller().actor().person();
    return unsettled(before)
        .map(Resolved::hindered)
        .orElseGet(() ->
            before
                .erp()
                .documentId()
                .map(id -> leaving(before, id, by, now))
                .orElseGet(() -> reopened(before, List.of(), now)));
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

  private Resolved leaving(RecordedAdjustment before, DocumentId id, Person by, Instant now) {
    return switch (documents.find(id)) {
      case ErpLookup.Found(var document) -> leaving(before, document, by, now);
      case ErpLookup.Missing() -> reopened(before, leavingOpen(), now);
      case ErpLookup.Unavailable(var error) -> Resolved.hindered(new Hindrance.Unreachable(error));
    };
  }

  /** A status that we do not know may mean that it is booked. */
  private Resolved leaving(
      RecordedAdjustment before, ErpDocument document, Person by, Instant now) {
    return switch (document.status()) {
      case APPROVED, ADJUSTED, UNKNOWN ->
          Resolved.hindered(new Hindrance.AlreadyPosted(document.id(), document.status()));
      case PENDING -> reopened(before, leavingPending(by), now);
      case DRAFT, REJECTED, VOID -> reopened(before, leavingOpen(), now);
    };
  }

  private static Resolved reopened(RecordedAdjustment before, List<ErpStep> steps, Instant now) {
    if (!(before.adjustment() instanceof Approved approved)) {
      throw new IllegalStateException("not refused, and " + before.adjustment().status());
    }
    boolean failed = before.erp().state() == ErpState.FAILED;
    return new Resolved.Moved(
        approved.reopened(now),
        steps,
        failed ? Undone.DROP_FAILED : Undone.DROP_UNSENT,
        before.erp().error().map(e -> Map.of("error", e.code())).orElseGet(Map::of));
  }

  /** Where approvals happen here, the next posting makes a document of its own. */
  private List<ErpStep> leavingOpen() {
    return switch (approvals) {
      case HERE -> List.of(new ErpStep.Delete());
      case MIRRORED -> List.of();
    };
  }

  /** An approval that it has had there is of what was reopened, and must not count any more. */
  private List<ErpStep> leavingPending(Person by) {
    return switch (approvals) {
      case HERE -> List.of(new ErpStep.Delete());
      case MIRRORED -> List.of(new ErpStep.Reject(ErpStep.Reject.REOPENED + by.name()));
    };
  }
}
