package dev.countersign.web.adjustment;

import dev.countersign.domain.adjustment.ApprovalNeed;
import dev.countersign.web.json.WireView;
import java.util.List;

/**
 * What approval submitting would ask for, and why.
 *
 * @param matchedRules of which none names a line: no line has an id yet
 */
@WireView
record ApprovalNeedView(int requiredLevels, String policyHash, List<MatchedRuleView> matchedRules) {
  static ApprovalNeedView of(ApprovalNeed need) {
    return new ApprovalNeedView(
        need.levels().count(),
        need.policyHash(),
        need.matched().stream().map(RuleReason::withoutLine).toList());
  }
}
