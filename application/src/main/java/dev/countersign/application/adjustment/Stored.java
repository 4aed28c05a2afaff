package dev.countersign.application.adjustment;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.domain.adjustment.AdjustmentId;
import java.util.Optional;

/** What became of a change to be kept. */
public sealed interface Stored {
  /** It is kept. */
  record Done(RecordedAdjustment adjustment) implements Stored {}

  /** Somebody else changed the adjustment first. */
  record Stale() implements Stored {}

  /** Another live adjustment takes the same posted one back. */
  record AlreadyReversed(AdjustmentId by) implements Stored {}

  /** Another adjustment bears the reference. */
  record ReferenceTaken() implements Stored {}

  /** Another adjustment has the document. */
  record DocumentTaken(DocumentId documentId, AdjustmentId by) implements Stored {}

  /** Something of the steps that were to be given up may have been sent. */
  record MaybeSent() implements Stored {}

  /**
   * The same person has used the key.
   *
   * @param answer what they got; empty while that is still under way
   */
  record KeyInUse(Optional<KeptAnswer> answer) implements Stored {}
}
