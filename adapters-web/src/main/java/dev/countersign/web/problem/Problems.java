package dev.countersign.web.problem;

import dev.countersign.application.adjustment.Hindrance;
import dev.countersign.application.erp.ErpError;
import dev.countersign.domain.adjustment.Refusal;
import dev.countersign.domain.judgement.Finding;
import dev.countersign.domain.judgement.Violation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How every no of the domain and of the use cases is shown. */
public final class Problems {
  private Problems() {}

  /** Our rules say no to the action. */
  public static Problem of(Refusal refusal) {
    return Problem.of(
        refusal.code(),
        new ProblemError(refusal.code(), "", RefusalText.of(refusal), Facts.of(refusal)));
  }

  /** Our rules say no to what the adjustment says: all of it at once. */
  public static Problem of(List<Finding> findings) {
    return invalid(errors(findings));
  }

  /** Each broken rule, and where. */
  public static List<ProblemError> errors(List<Finding> findings) {
    return findings.stream()
        .map(found -> error(found.violation(), PlacePointer.of(found.place())))
        .toList();
  }

  /** The same of errors that are found here. */
  public static Problem invalid(List<ProblemError> errors) {
    String detail =
        errors.size() == 1
            ? errors.getFirst().message()
            : errors.size() + " rules are broken; see errors.";
    return new Problem("validation", detail, errors, Map.of());
  }

  public static Problem notFound(String what) {
    return Problem.of("not_found", "There is no such " + what + ".");
  }

  /** Its way to the ERP does not allow the action. */
  public static Problem of(Hindrance hindrance) {
    return HindranceProblem.of(hindrance);
  }

  /** Nothing is decided while a step has failed at the ERP. */
  public static Problem erpFailed(Optional<ErpError> error) {
    String why = error.map(e -> " (" + e.code() + ": " + e.message() + ")").orElse("");
    return Problem.of("erp.failed", "The last step at the ERP has failed" + why + ".");
  }

  /** A header that cannot be understood. */
  public static Problem header(String name, String expected) {
    return Problem.of(
        "header.malformed",
        new ProblemError(
            "header.malformed", "", name + " must be " + expected, Map.of("header", name)));
  }

  /** A parameter of the query that cannot be understood. */
  public static Problem parameter(String name, String expected) {
    return Problem.of(
        "parameter.malformed",
        new ProblemError(
            "parameter.malformed", "", name + " must be " + expected, Map.of("parameter", name)));
  }

  /** A broken rule, and where. */
  public static ProblemError error(Violation violation, String pointer) {
    return new ProblemError(
        violation.code(), pointer, ViolationText.of(violation), Facts.of(violation));
  }
}
