package dev.countersign.web.adjustment;

import dev.countersign.application.adjustment.Changed;
import dev.countersign.web.problem.Problem;
import dev.countersign.web.problem.Problems;

/** The problem that somebody is told whose wish was not fulfilled. */
final class ChangedProblem {
  private ChangedProblem() {}

  static Problem of(Changed changed) {
    return switch (changed) {
      case Changed.Refused(var refusal) -> Problems.of(refusal);
      case Changed.Invalid(var findings) -> Problems.of(findings);
      case Changed.NotFound() -> Problems.notFound("adjustment");
      case Changed.LineNotFound() -> Problems.notFound("line");
      case Changed.Hindered(var by) -> Problems.of(by);
      case Changed.ErpFailed(var error) -> Problems.erpFailed(error);
      case Changed.Contended() ->
          Problem.of("adjustment.contended", "Others are changing the adjustment at this moment.")
              .with("Retry-After", "1");
      case Changed.Done _, Changed.KeyInUse _ ->
          throw new IllegalArgumentException("no problem: " + changed);
    };
  }
}
