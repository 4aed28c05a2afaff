package dev.countersign.application.posting;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.posting.StepResult.Absent;
import java.time.Duration;
import java.util.Optional;

/** What came of working on a step. */
record Worked(StepResult result, Books books) {
  /** What has happened to the ERP's books. */
  enum Books {
    UNCHANGED,
    /** The ERP has moved the stock. */
    ENTERED,
    /** The ERP has moved it back. */
    LEFT
  }

  /** Whether the ERP has booked or taken back a document, or it cannot be ruled out. */
  boolean mayHaveMovedStock(ErpStep step) {
    return switch (result) {
      case StepResult.Confirmed _ -> books != Books.UNCHANGED || step instanceof ErpStep.Delete;
      case StepResult.LookAgain _, StepResult.Failed _ -> true;
      case StepResult.SendAgain _,
          StepResult.CheckAgain _,
          StepResult.ConfirmAgain _,
          StepResult.GivenUp _ ->
          false;
    };
  }

  static Worked confirmed(DocumentId id) {
    return of(new StepResult.Confirmed(Optional.of(id)));
  }

  static Worked gone() {
    return of(new StepResult.Confirmed(Optional.empty()));
  }

  static Worked inBooks(DocumentId id) {
    return new Worked(new StepResult.Confirmed(Optional.of(id)), Books.ENTERED);
  }

  static Worked outOfBooks() {
    return new Worked(new StepResult.Confirmed(Optional.empty()), Books.LEFT);
  }

  static Worked sendAgain(Duration delay, Absent absent, ErpError error) {
    return of(new StepResult.SendAgain(delay, absent, error));
  }

  static Worked lookAgain(Duration delay, int looks, ErpError error) {
    return of(new StepResult.LookAgain(delay, looks, error));
  }

  static Worked checkAgain(Duration delay, ErpError error) {
    return of(new StepResult.CheckAgain(delay, error));
  }

  static Worked confirmAgain(DocumentId id, Duration delay) {
    return of(new StepResult.ConfirmAgain(id, delay));
  }

  static Worked givenUp(ErpError error) {
    return of(new StepResult.GivenUp(error));
  }

  static Worked failed(Optional<DocumentId> id, ErpError error) {
    return of(new StepResult.Failed(id, error));
  }

  static Worked failed(DocumentId id, String code, String message) {
    return failed(Optional.of(id), ErpError.of(code, message));
  }

  private static Worked of(StepResult result) {
    return new Worked(result, Books.UNCHANGED);
  }
}
