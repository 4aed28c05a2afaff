package dev.countersign.web.approval;

import dev.countersign.application.approval.PolicyInForce;
import dev.countersign.domain.approval.ApprovalRule;
import dev.countersign.domain.approval.Condition;
import dev.countersign.domain.approval.Limit;
import dev.countersign.web.json.WireView;
import java.time.Instant;
import java.util.List;

/**
 * The approval rules in force.
 *
 * @param defaultLevels asked where no rule matches
 * @param since when they took the place of others
 */
@WireView
record PolicyView(int defaultLevels, List<RuleView> rules, String hash, Instant since) {
  static PolicyView of(PolicyInForce inForce) {
    return new PolicyView(
        inForce.policy().defaultLevels().count(),
        inForce.policy().rules().stream().map(RuleView::of).toList(),
        inForce.policy().hash(),
        inForce.since());
  }

  /** A rule; all its conditions must hold. */
  @WireView
  record RuleView(String name, int levels, List<ConditionView> conditions) {
    private static RuleView of(ApprovalRule rule) {
      return new RuleView(
          rule.name(),
          rule.levels().count(),
          rule.conditions().stream().map(ConditionView::of).toList());
    }
  }

  /**
   * A condition by its name in the policy.
   *
   * @param limit a number, a text, a list of texts, or true where the name says it all
   */
  @WireView
  record ConditionView(String condition, Object limit) {
    private static ConditionView of(Condition condition) {
      return new ConditionView(condition.name(), plain(condition.says()));
    }

    private static Object plain(Limit limit) {
      return switch (limit) {
        case Limit.Figure(var value) -> value;
        case Limit.Words(var words) -> words;
        case Limit.Word(var word) -> word;
        case Limit.Simply() -> true;
      };
    }
  }
}
