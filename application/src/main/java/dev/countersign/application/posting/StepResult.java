package dev.countersign.application.posting;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpError;
import java.time.Duration;
import java.util.Optional;

/** What became of a step. */
public sealed interface StepResult {
  /** The ERP has confirmed it; empty where the document is known already, or gone. */
  record Confirmed(Optional<DocumentId> documentId) implements StepResult {}

  /** Nothing of it can be in the ERP; to be sent after the wait. */
  record SendAgain(Duration delay, Absent absent, ErpError error) implements StepResult {}

  /** It may be in the ERP; to be looked for after the wait. */
  record LookAgain(Duration delay, int looks, ErpError error) implements StepResult {}

  /** It was refused unexecuted a while ago, and could not be looked for; after the wait. */
  record CheckAgain(Duration delay, ErpError error) implements StepResult {}

  /** The document is there and not in the books yet; to be read after the wait. */
  record ConfirmAgain(DocumentId documentId, Duration delay) implements StepResult {}

  /** A person must decide; empty where the ERP has no document of it, or none any more. */
  record Failed(Optional<DocumentId> documentId, ErpError error) implements StepResult {}

  /** The ERP says no to what need not be done: it is given up, and all is as before. */
  record GivenUp(ErpError error) implements StepResult {}

  /** Why nothing of a step can be in the ERP. */
  enum Absent {
    /** No request left us; the try is not counted as one. */
    UNSENT,
    /** The ERP refused it unexecuted. */
    REFUSED,
    /** It was looked for, and is not there. */
    NOT_FOUND,
    /** The ERP called it done, and nothing shows of it. */
    NO_EFFECT
  }

  /** How long it waits before it goes on; empty where it does not go on by itself. */
  default Optional<Duration> goesOnAfter() {
    return switch (this) {
      case SendAgain(var delay, _, _) -> Optional.of(delay);
      case LookAgain(var delay, _, _) -> Optional.of(delay);
      case CheckAgain(var delay, _) -> Optional.of(delay);
      case ConfirmAgain(_, var delay) -> Optional.of(delay);
      case Confirmed _, Failed _, GivenUp _ -> Optional.empty();
    };
  }
}
