package dev.countersign.application.posting;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpAdjustments;
import dev.countersign.application.erp.ErpApprovals;
import dev.countersign.application.erp.ErpDocument;
import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpLookup;
import dev.countersign.application.erp.ErpStatus;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.erp.ErpWrite;
import dev.countersign.application.erp.Posting;
import dev.countersign.application.posting.StepResult.Absent;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Tells the ERP one step. A lost answer is looked for before anything is sent again; the one
 * exception is the first of two approvals, which is never sent twice, because the second could be
 * the last.
 */
final class TellingErp {
  private static final Set<ErpStatus> SUBMITTED =
      EnumSet.of(ErpStatus.PENDING, ErpStatus.APPROVED, ErpStatus.ADJUSTED);
  private static final Set<ErpStatus> OPEN_AGAIN = EnumSet.of(ErpStatus.DRAFT, ErpStatus.REJECTED);
  private static final Set<ErpStatus> APPROVED = EnumSet.of(ErpStatus.APPROVED, ErpStatus.ADJUSTED);

  /** How often a step without effect is sent again. */
  private static final int MOST_REPEATS = 10;

  private final ErpAdjustments documents;
  private final ErpApprovals approvals;
  private final RetrySchedule schedule;
  private final InstantSource clock;
  private final Stance stance;

  TellingErp(
      ErpAdjustments documents,
      ErpApprovals approvals,
      RetrySchedule schedule,
      InstantSource clock) {
    this.documents = documents;
    this.approvals = approvals;
    this.schedule = schedule;
    this.clock = clock;
    this.stance = new Stance(documents, schedule, clock);
  }

  Worked work(ClaimedStep claim) {
    return switch (claim.step()) {
      case ErpStep.Post(var posting) ->
          creating(claim, posting, document -> stance.ofPost(document, claim));
      case ErpStep.Create(var posting) -> creating(claim, posting, stance::ofCreate);
      case ErpStep.Update _,
          ErpStep.Submit _,
          ErpStep.Approve _,
          ErpStep.ApproveFinally _,
          ErpStep.Reject _,
          ErpStep.Delete _,
          ErpStep.Voiding _ ->
          claim.documentId().map(id -> acting(claim, id)).orElseGet(() -> noDocument(claim));
    };
  }

  private Worked creating(
      ClaimedStep claim, Posting posting, Function<ErpDocument, Worked> created) {
    return switch (claim.task()) {
      case SEND -> sent(claim, posting, created);
      case CONFIRM -> confirming(claim, claim.documentId().orElseThrow());
      case LOOK, CHECK -> throw new IllegalArgumentException("to be found: " + claim);
    };
  }

  private Worked sent(ClaimedStep claim, Posting posting, Function<ErpDocument, Worked> created) {
    return switch (documents.create(posting)) {
      case ErpWrite.Booked(var document) ->
          document.map(created).orElseGet(() -> look(claim, noDocumentAnswered()));
      case ErpWrite.Declined(_, var error) -> Worked.failed(Optional.empty(), error);
      case ErpWrite.NotSent notSent -> sendAgain(claim, notSent);
      case ErpWrite.InDoubt(var error) -> look(claim, error);
    };
  }

  private Worked acting(ClaimedStep claim, DocumentId id) {
    return switch (claim.task()) {
      case SEND -> mustNotBeInBooks(claim.step()) ? ifNotInBooks(claim, id) : acted(claim, id);
      case LOOK, CHECK -> looked(claim, id, lost(claim));
      case CONFIRM -> confirming(claim, id);
    };
  }

  private static boolean mustNotBeInBooks(ErpStep step) {
    return step instanceof ErpStep.Update || step instanceof ErpStep.Delete;
  }

  /** What nobody has approved here must not change what somebody has booked there. */
  private Worked ifNotInBooks(ClaimedStep claim, DocumentId id) {
    return switch (documents.find(id)) {
      case ErpLookup.Found(var document) when APPROVED.contains(document.status()) ->
          stance.booked(document);
      case ErpLookup.Found _ -> acted(claim, id);
      case ErpLookup.Missing() -> missing(claim, id);
      case ErpLookup.Unavailable(var error) ->
          sendAgain(claim, ErpWrite.NotSent.unsent(error, Optional.empty()));
    };
  }

  private Worked acted(ClaimedStep claim, DocumentId id) {
    return switch (told(claim.step(), id)) {
      case ErpWrite.Booked _ -> done(claim, id);
      case ErpWrite.Declined(var cause, var error) -> declined(claim, id, cause, error);
      case ErpWrite.NotSent notSent -> sendAgain(claim, notSent);
      case ErpWrite.InDoubt(var error) -> look(claim, error);
    };
  }

  private ErpWrite told(ErpStep step, DocumentId id) {
    return switch (step) {
      case ErpStep.Update(var posting) -> documents.update(id, posting);
      case ErpStep.Submit() -> approvals.submit(id);
      case ErpStep.Approve() -> approvals.approve(id);
      case ErpStep.ApproveFinally() -> approvals.approveFinally(id);
      case ErpStep.Reject(var reason) -> approvals.reject(id, reason);
      case ErpStep.Delete(), ErpStep.Voiding() -> documents.delete(id);
      case ErpStep.Post _, ErpStep.Create _ ->
          throw new IllegalArgumentException("creates a document: " + step);
    };
  }

  /** The ERP says done; the approvals are read back, because their answer carries no status. */
  private Worked done(ClaimedStep claim, DocumentId id) {
    return switch (claim.step()) {
      case ErpStep.Submit _, ErpStep.Approve _, ErpStep.ApproveFinally _ -> shown(claim, id);
      case ErpStep.Delete _ -> Worked.gone();
      case ErpStep.Voiding _ -> Worked.outOfBooks();
      case ErpStep.Update _, ErpStep.Reject _, ErpStep.Post _, ErpStep.Create _ ->
          Worked.confirmed(id);
    };
  }

  /** The ERP says no: that is fine where it is as it should be already. */
  private Worked declined(ClaimedStep claim, DocumentId id, ErpWrite.Cause cause, ErpError error) {
    if (cause == ErpWrite.Cause.MISSING) {
      return missing(claim, id);
    }
    return switch (documents.find(id)) {
      case ErpLookup.Found(var document) when reached(claim.step(), document) ->
          as(claim, document);
      case ErpLookup.Found _ -> refused(claim, id, error);
      case ErpLookup.Missing() -> missing(claim, id);
      case ErpLookup.Unavailable(var trouble) -> look(claim, trouble);
    };
  }

  /**
   * What is posted already stays so where the ERP does not void it; all else waits for a person.
   */
  private static Worked refused(ClaimedStep claim, DocumentId id, ErpError error) {
    return claim.step() instanceof ErpStep.Voiding
        ? Worked.givenUp(error)
        : Worked.failed(Optional.of(id), error);
  }

  /** Reads back what the ERP calls done; what never shows is sent again so often only. */
  private Worked shown(ClaimedStep claim, DocumentId id) {
    return switch (documents.find(id)) {
      case ErpLookup.Found(var document)
          when reached(claim.step(), document) || claim.step() instanceof ErpStep.Approve ->
          as(claim, document);
      case ErpLookup.Found(var document) -> withoutEffect(claim, document);
      case ErpLookup.Missing() -> missing(claim, id);
      case ErpLookup.Unavailable(var trouble) ->
          Worked.lookAgain(goingOn(claim), claim.looks(), trouble);
    };
  }

  private Worked withoutEffect(ClaimedStep claim, ErpDocument document) {
    ErpError error =
        ErpError.of(
            "erp.no_effect",
            "The ERP says it has done "
                + claim.step().operation()
                + ", and the document is "
                + document.status());
    return claim.looks() < MOST_REPEATS
        ? Worked.sendAgain(schedule.after(claim.tries()), Absent.NO_EFFECT, error)
        : Worked.failed(Optional.of(document.id()), error);
  }

  private Worked looked(ClaimedStep claim, DocumentId id, ErpError error) {
    return switch (documents.find(id)) {
      case ErpLookup.Found(var document)
          when reached(claim.step(), document) || claim.step() instanceof ErpStep.Approve ->
          as(claim, document);
      case ErpLookup.Found _ ->
          Worked.sendAgain(schedule.after(claim.tries()), Absent.NOT_FOUND, error);
      case ErpLookup.Missing() -> missing(claim, id);
      case ErpLookup.Unavailable(var trouble) ->
          Worked.lookAgain(goingOn(claim), claim.looks(), trouble);
    };
  }

  private Worked confirming(ClaimedStep claim, DocumentId id) {
    return switch (documents.find(id)) {
      case ErpLookup.Found(var document) -> as(claim, document);
      case ErpLookup.Missing() -> missing(claim, id);
      case ErpLookup.Unavailable _ -> Worked.confirmAgain(id, goingOn(claim));
    };
  }

  private Worked as(ClaimedStep claim, ErpDocument document) {
    return switch (claim.step()) {
      case ErpStep.Post _ -> stance.ofPost(document, claim);
      case ErpStep.Create _ -> stance.ofCreate(document);
      case ErpStep.Submit _ -> stance.ofSubmit(document);
      case ErpStep.Approve _ -> stance.ofFirstApproval(document);
      case ErpStep.ApproveFinally _ -> stance.ofFinalApproval(document, claim);
      case ErpStep.Update _, ErpStep.Reject _, ErpStep.Delete _ -> Worked.confirmed(document.id());
      case ErpStep.Voiding _ ->
          Worked.sendAgain(schedule.after(claim.tries()), Absent.NOT_FOUND, lost(claim));
    };
  }

  private static boolean reached(ErpStep step, ErpDocument document) {
    return switch (step) {
      case ErpStep.Update(var posting) -> document.isOf(posting);
      case ErpStep.Submit _ -> SUBMITTED.contains(document.status());
      case ErpStep.ApproveFinally _ -> APPROVED.contains(document.status());
      case ErpStep.Reject _ -> OPEN_AGAIN.contains(document.status());
      case ErpStep.Approve _,
          ErpStep.Delete _,
          ErpStep.Voiding _,
          ErpStep.Post _,
          ErpStep.Create _ ->
          false;
    };
  }

  private static Worked missing(ClaimedStep claim, DocumentId id) {
    return switch (claim.step()) {
      case ErpStep.Delete _ -> Worked.gone();
      case ErpStep.Voiding _ -> Worked.outOfBooks();
      case ErpStep.Post _,
          ErpStep.Create _,
          ErpStep.Update _,
          ErpStep.Submit _,
          ErpStep.Approve _,
          ErpStep.ApproveFinally _,
          ErpStep.Reject _ ->
          Worked.failed(
              Optional.empty(),
              ErpError.of("erp.document_missing", "The ERP has no document " + id));
    };
  }

  private Worked sendAgain(ClaimedStep claim, ErpWrite.NotSent notSent) {
    Duration own = schedule.after(claim.tries());
    Duration wait = notSent.delay().filter(asked -> asked.compareTo(own) > 0).orElse(own);
    return switch (notSent.done()) {
      case UNSENT -> Worked.sendAgain(wait, Absent.UNSENT, notSent.error());
      case REFUSED -> Worked.sendAgain(wait, Absent.REFUSED, notSent.error());
    };
  }

  private Duration goingOn(ClaimedStep claim) {
    return schedule.goingOn(claim.age(clock.instant()));
  }

  private static Worked look(ClaimedStep claim, ErpError error) {
    return Worked.lookAgain(Duration.ZERO, claim.looks(), error);
  }

  private static ErpError lost(ClaimedStep claim) {
    return ErpError.of("erp.in_doubt", "The answer to " + claim.step().operation() + " was lost");
  }

  private static ErpError noDocumentAnswered() {
    return ErpError.of("erp.in_doubt", "The ERP's answer holds no document");
  }

  private static Worked noDocument(ClaimedStep claim) {
    ErpError error = ErpError.of("erp.document_missing", "The ERP has no document of it");
    return claim.step() instanceof ErpStep.Voiding
        ? Worked.givenUp(error)
        : Worked.failed(Optional.empty(), error);
  }
}
