package dev.countersign.web.adjustment;

import dev.countersign.domain.adjustment.ApprovalNeed;
import dev.countersign.domain.judgement.Judgement;
import dev.countersign.web.json.WireView;
import dev.countersign.web.problem.ProblemError;
import dev.countersign.web.problem.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found of a body that nothing is kept of.
 *
 * @param valid whether it could be submitted
 * @param errors what keeps it from that
 * @param warnings what somebody should look at
 * @param approval what submitting it would ask for; null where it could not even be kept
 */
@WireView
record ValidationView(
    boolean valid,
    List<ProblemError> errors,
    List<ProblemError> warnings,
    @Nullable ApprovalNeedView approval) {
  /** Of what is out of shape. */
  static ValidationView of(Judgement judgement) {
    return view(judgement, null);
  }

  static ValidationView of(Judgement judgement, ApprovalNeed need) {
    return view(judgement, ApprovalNeedView.of(need));
  }

  private static ValidationView view(Judgement judgement, @Nullable ApprovalNeedView approval) {
    return new ValidationView(
        judgement.isValid(),
        Problems.errors(judgement.errors()),
        Problems.errors(judgement.warnings()),
        approval);
  }
}
