package dev.countersign.domain.adjustment;

/** What a first approval leads to. */
public sealed interface Approval {
  /** Nobody else is asked. */
  record Complete(Approved adjustment) implements Approval {}

  /** Somebody else must approve too. */
  record AnotherNeeded(AwaitingFinalApproval adjustment) implements Approval {}

  /** Our rules say no. */
  record Refused(Refusal refusal) implements Approval {}
}
