package dev.countersign.application.posting;

import dev.countersign.application.erp.ErpAdjustments;
import dev.countersign.application.erp.ErpDocument;
import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpWrite;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Says what a document's status means for the step that should have put it in the books. */
final class Stance {
  /** How long the ERP may take between approving a document and moving its stock. */
  private static final Duration LONGEST_ADJUSTING = Duration.ofHours(24);

  private final ErpAdjustments documents;
  private final RetrySchedule schedule;
  private final InstantSource clock;

  Stance(ErpAdjustments documents, RetrySchedule schedule, InstantSource clock) {
    this.documents = documents;
    this.schedule = schedule;
    this.clock = clock;
  }

  /** Of a document that was created to be in the books at once. */
  Worked ofPost(ErpDocument document, ClaimedStep claim) {
    return switch (document.status()) {
      case ADJUSTED -> Worked.inBooks(document.id());
      case APPROVED, UNKNOWN -> waiting(document, claim);
      case DRAFT, PENDING, REJECTED, VOID ->
          Worked.failed(
              document.id(),
              "erp.approvals_on",
              "The ERP wants to approve the document itself; it is " + document.status());
    };
  }

  /** Of a document that was created to be approved in the ERP too. */
  Worked ofCreate(ErpDocument document) {
    return switch (document.status()) {
      case ADJUSTED ->
          deleted(
              document,
              "erp.approvals_off",
              "The ERP booked the document at once: its approvals are off");
      case DRAFT, PENDING, APPROVED, REJECTED, VOID, UNKNOWN -> Worked.confirmed(document.id());
    };
  }

  /** Of a document that was submitted, and that nobody here has approved yet. */
  Worked ofSubmit(ErpDocument document) {
    return switch (document.status()) {
      case PENDING -> Worked.confirmed(document.id());
      case APPROVED, ADJUSTED ->
          deleted(
              document,
              "erp.approvals_off",
              "The ERP approved the document by itself, without any of our approvals");
      case DRAFT, REJECTED, VOID, UNKNOWN -> unexpected(document);
    };
  }

  /** Of a document that somebody has booked in the ERP, past our approvals. */
  Worked booked(ErpDocument document) {
    return Worked.failed(
        document.id(),
        "erp.already_posted",
        "The ERP has booked the document already; it is " + document.status());
  }

  /** Of a document that got the first of two approvals. */
  Worked ofFirstApproval(ErpDocument document) {
    return switch (document.status()) {
      case PENDING -> Worked.confirmed(document.id());
      case APPROVED, ADJUSTED ->
          deleted(
              document,
              "erp.approvals_level",
              "The ERP asked for one approval where we ask for two");
      case DRAFT, REJECTED, VOID, UNKNOWN -> unexpected(document);
    };
  }

  /** Of a document that got its last approval. */
  Worked ofFinalApproval(ErpDocument document, ClaimedStep claim) {
    return switch (document.status()) {
      case ADJUSTED -> Worked.inBooks(document.id());
      case APPROVED, UNKNOWN -> waiting(document, claim);
      case DRAFT, PENDING, REJECTED, VOID -> unexpected(document);
    };
  }

  private Worked waiting(ErpDocument document, ClaimedStep claim) {
    Duration age = claim.age(clock.instant());
    return age.compareTo(LONGEST_ADJUSTING) < 0
        ? Worked.confirmAgain(document.id(), schedule.goingOn(age))
        : Worked.failed(
            document.id(),
            "erp.not_adjusted",
            "The ERP has not moved the stock within 24 hours; the document is "
                + document.status());
  }

  /** Deletes what the ERP booked too soon; the document is forgotten once it is gone. */
  private Worked deleted(ErpDocument document, String code, String message) {
    return switch (documents.delete(document.id())) {
      case ErpWrite.Booked _ -> gone(code, message + "; it was deleted again");
      case ErpWrite.Declined(var cause, _) when cause == ErpWrite.Cause.MISSING ->
          gone(code, message + "; it is gone again");
      case ErpWrite.Declined(_, var error) ->
          left(document, code, message + "; deleting it failed: " + error.erpMessage());
      case ErpWrite.NotSent(_, var error, _) ->
          left(document, code, message + "; deleting it failed: " + error.message());
      case ErpWrite.InDoubt(var error) ->
          left(document, code, message + "; whether it is deleted is unknown: " + error.message());
    };
  }

  private static Worked gone(String code, String message) {
    return Worked.failed(Optional.empty(), ErpError.of(code, message));
  }

  private static Worked left(ErpDocument document, String code, String message) {
    return Worked.failed(document.id(), code, message);
  }

  private static Worked unexpected(ErpDocument document) {
    return Worked.failed(document.id(), "erp.status", "The ERP's document is " + document.status());
  }
}
