package dev.countersign.web.problem;

import dev.countersign.application.adjustment.Hindrance;
import dev.countersign.application.adjustment.Hindrance.Difference;
import dev.countersign.application.erp.ErpError;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How it is shown that an adjustment's way to the ERP does not allow an action. */
final class HindranceProblem {
  private static final String RETRY_SECONDS = "30";

  /** Where the request names the document. */
  private static final String DOCUMENT = "/documentId";

  private HindranceProblem() {}

  static Problem of(Hindrance hindrance) {
    return switch (hindrance) {
      case Hindrance.StateForbids(var action, var state) ->
          of(
              "erp.state",
              "erp.state " + state + " does not allow " + word(action.name()),
              Facts.of(hindrance));
      case Hindrance.AlreadyPosted(var id, var status) ->
          of(
              "erp.already_posted",
              "The ERP's document " + id + " is " + status + " without all that it takes here",
              Facts.of(hindrance));
      case Hindrance.Unsettled(var error) ->
          of(
              "erp.already_posted",
              "The ERP may have booked it: " + error.message() + "; settle it first",
              Map.of("error", error.code()));
      case Hindrance.NotBooked(var id, var status) ->
          of(
              "erp.not_booked",
              DOCUMENT,
              "The ERP's document " + id + " is " + status + ", and not in its books",
              Facts.of(hindrance));
      case Hindrance.DocumentTaken(var id, var by) ->
          of(
              "erp.document_taken",
              DOCUMENT,
              "The ERP's document " + id + " is that of adjustment " + by,
              Facts.of(hindrance));
      case Hindrance.NoDocument(var id) ->
          of(
              "erp.document_missing",
              DOCUMENT,
              "The ERP has no document " + id,
              Facts.of(hindrance));
      case Hindrance.Differs(var differences) -> differs(differences);
      case Hindrance.Unreachable(var error) -> unreachable(error);
    };
  }

  private static Problem of(String code, String message, Map<String, String> facts) {
    return of(code, "", message, facts);
  }

  private static Problem of(
      String code, String pointer, String message, Map<String, String> facts) {
    return Problem.of(code, new ProblemError(code, pointer, message, facts));
  }

  private static Problem differs(List<Difference> differences) {
    String code = "erp.document_differs";
    List<ProblemError> errors =
        differences.stream()
            .map(difference ->
                new ProblemError(
                    code,
                    DOCUMENT,
                    difference.field()
                        + ": here "
                        + difference.ours()
                        + ", there "
                        + difference.theirs(),
                    Facts.of(difference)))
            .toList();
    return new Problem(
        code, "The document says something else than was to be posted.", errors, Map.of());
  }

  private static Problem unreachable(ErpError error) {
    Problem problem =
        of(
            "erp.unavailable",
            "The ERP's document could not be read (" + error.code() + ": " + error.message() + ")",
            Map.of("error", error.code()));
    return problem.with("Retry-After", RETRY_SECONDS);
  }

  private static String word(String action) {
    return action.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
