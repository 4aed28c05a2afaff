package dev.countersign.application.erp;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the ERP has got with an adjustment.
 *
 * @param operation the step under way, or the last one done
 * @param documentId the ERP's document, once it is known
 * @param reference the reference number that the document bears, once one is made
 * @param attempts write requests sent for the present step
 * @param changes counts every change of this record, from 0
 */
public record ErpProgress(
    Optional<Operation> operation,
    ErpState state,
    Optional<DocumentId> documentId,
    Optional<String> reference,
    int attempts,
    Optional<Instant> nextAttemptAt,
    Optional<ErpError> error,
    long changes) {
  /** Nothing was sent, nor is to be. */
  public static final ErpProgress NOT_SENT =
      new ErpProgress(
          Optional.empty(),
          ErpState.NOT_SENT,
          Optional.empty(),
          Optional.empty(),
          0,
          Optional.empty(),
          Optional.empty(),
          0);

  /** Whether the ERP has a document of it, or is about to get one. */
  public boolean hasDocument() {
    return switch (state) {
      case NOT_SENT, IN_STEP, FAILED -> documentId.isPresent();
      case SENDING, RETRYING, UNCERTAIN -> true;
    };
  }

  /** The reference number by which the ERP's document is known, or will be. */
  public Optional<String> borne() {
    return state == ErpState.NOT_SENT && documentId.isEmpty() ? Optional.empty() : reference;
  }

  /** Whether nothing more happens by itself at once. */
  public boolean isSettled() {
    return switch (state) {
      case NOT_SENT, IN_STEP, FAILED -> true;
      case SENDING, RETRYING, UNCERTAIN -> false;
    };
  }

  /** Whether a step waits, is under way, or has failed. */
  public boolean hasUndone() {
    return switch (state) {
      case NOT_SENT, IN_STEP -> false;
      case SENDING, RETRYING, UNCERTAIN, FAILED -> true;
    };
  }

  /** Whether a person may say what has become of the step. */
  public boolean isForAPerson() {
    return state == ErpState.UNCERTAIN || state == ErpState.FAILED;
  }

  /** Whether the step under way may never have been sent; its queue knows. */
  public boolean mayBeUnsent() {
    return attempts == 0 && (state == ErpState.SENDING || state == ErpState.RETRYING);
  }

  /** After a step has become the one under way. */
  public ErpProgress sending(ErpStep step) {
    return new ErpProgress(
        Optional.of(step.operation()),
        ErpState.SENDING,
        documentId,
        step.sent().map(Posting::referenceNumber).or(() -> reference),
        0,
        Optional.empty(),
        Optional.empty(),
        changes + 1);
  }

  /** After a failed step has been set going again. */
  public ErpProgress settingOut() {
    return new ErpProgress(
        operation,
        ErpState.SENDING,
        documentId,
        reference,
        0,
        Optional.empty(),
        Optional.empty(),
        changes + 1);
  }

  /** After all steps that were not done are given up. */
  public ErpProgress droppingUndone(Optional<Operation> lastDone) {
    return new ErpProgress(
        lastDone,
        documentId.isPresent() ? ErpState.IN_STEP : ErpState.NOT_SENT,
        documentId,
        reference,
        0,
        Optional.empty(),
        Optional.empty(),
        changes + 1);
  }

  /** After so many write requests for the present step. */
  public ErpProgress attempted(int sent) {
    return new ErpProgress(
        operation, state, documentId, reference, sent, nextAttemptAt, error, changes + 1);
  }

  /** The same step, come to this. */
  public ErpProgress comingTo(
      ErpState next,
      Optional<DocumentId> document,
      Optional<Instant> nextAttempt,
      Optional<ErpError> why) {
    return new ErpProgress(
        operation, next, document, reference, attempts, nextAttempt, why, changes + 1);
  }

  /** The same, counted as a change because something else that is shown with it has changed. */
  public ErpProgress counted() {
    return new ErpProgress(
        operation, state, documentId, reference, attempts, nextAttemptAt, error, changes + 1);
  }

  /** With a write request less, because it never left us; counts no change of its own. */
  public ErpProgress unsent() {
    return new ErpProgress(
        operation,
        state,
        documentId,
        reference,
        Math.max(0, attempts - 1),
        nextAttemptAt,
        error,
        changes);
  }

  /** After the present step was given up, with the reason why it could not be done. */
  public ErpProgress givingUp(Optional<Operation> lastDone, ErpError why) {
    return new ErpProgress(
        lastDone,
        ErpState.IN_STEP,
        documentId,
        reference,
        0,
        Optional.empty(),
        Optional.of(why),
        changes + 1);
  }

  /** With another document, or none any more; counts no change of its own. */
  public ErpProgress about(Optional<DocumentId> document) {
    return new ErpProgress(
        operation, state, document, reference, attempts, nextAttemptAt, error, changes);
  }
}
