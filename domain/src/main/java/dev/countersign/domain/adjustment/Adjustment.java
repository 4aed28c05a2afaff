package dev.countersign.domain.adjustment;

import java.util.Optional;

/** An adjustment in one of its states; a move exists only on the state that allows it. */
public sealed interface Adjustment
    permits Draft, Submitted, Pending, Posted, Rejected, Cancelled, Voided {

  Details details();

  default AdjustmentId id() {
    return details().id();
  }

  default long version() {
    return details().version();
  }

  default Content content() {
    return details().content();
  }

  /** The submission that its state rests on; empty where it has to be submitted (again). */
  default Optional<Submission> submitted() {
    return switch (this) {
      case Draft _, Cancelled _ -> Optional.empty();
      case AwaitingApproval(_, var submission) -> Optional.of(submission);
      case AwaitingFinalApproval(_, var submission) -> Optional.of(submission);
      case Approved(_, var submission) -> Optional.of(submission);
      case Posted(_, var submission) -> Optional.of(submission);
      case Rejected(_, var submission) -> Optional.of(submission);
      case Voided(_, var submission) -> Optional.of(submission);
    };
  }

  /** The submission that still stands: it was not withdrawn, rejected or cancelled. */
  default Optional<Submission> standing() {
    return submitted().filter(_ -> !(this instanceof Rejected));
  }

  /** Whether it stands or may yet: it was neither cancelled nor voided. */
  default boolean isLive() {
    return switch (this) {
      case Cancelled _, Voided _ -> false;
      case Draft _, Submitted _, Pending _, Posted _, Rejected _ -> true;
    };
  }

  default Status status() {
    return switch (this) {
      case Draft _ -> Status.DRAFT;
      case AwaitingApproval _ -> Status.PENDING_APPROVAL;
      case AwaitingFinalApproval _ -> Status.PENDING_FINAL_APPROVAL;
      case Approved _ -> Status.APPROVED;
      case Posted _ -> Status.POSTED;
      case Rejected _ -> Status.REJECTED;
      case Cancelled _ -> Status.CANCELLED;
      case Voided _ -> Status.VOIDED;
    };
  }
}
