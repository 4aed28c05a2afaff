package dev.countersign.web.adjustment;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.countersign.web.json.WireView;
import dev.countersign.web.problem.ProblemView;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of several decisions.
 *
 * @param status that of the adjustment; left out where there is a problem
 * @param problem why it is not done; left out where it is
 */
@WireView
record DecisionResultView(
    String id,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String status,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ProblemView problem) {
  private static final int FAULT = 500;

  /** Whether it is no fault of the caller's that it is not done; later it may be. */
  boolean hasFailed() {
    return problem != null && problem.status() >= FAULT;
  }

  /** Whether the same request may come to something else soon. */
  boolean mayPass() {
    return hasFailed() || (problem != null && problem.code().equals("adjustment.contended"));
  }

  boolean isDecided() {
    return problem == null;
  }

  /** The same of another one, which was not tried. */
  DecisionResultView about(String other) {
    return new DecisionResultView(other, status, problem);
  }
}
