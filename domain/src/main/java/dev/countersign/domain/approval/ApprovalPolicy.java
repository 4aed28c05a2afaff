package dev.countersign.domain.approval;

import dev.countersign.domain.adjustment.ApprovalNeed;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.adjustment.MatchedRule;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which adjustments need how many approvals.
 *
 * @param defaultLevels asked where no rule matches
 * @param hash identifies the text that the policy was read from
 */
public record ApprovalPolicy(Levels defaultLevels, List<ApprovalRule> rules, String hash) {
  public ApprovalPolicy {
    rules = List.copyOf(rules);
  }

  /** Whether a rule looks at what else its creator submitted that day. */
  public boolean looksAtDay() {
    return rules.stream()
        .flatMap(rule -> rule.conditions().stream())
        .anyMatch(WholeCondition.DayValueAtLeast.class::isInstance);
  }

  /**
   * The most levels that any matching rule asks, or the default where none matches, and why. A rule
   * that would match on something unknown counts where it asks more than what is sure: what nobody
   * knows never spares an approval.
   */
  public ApprovalNeed judge(Content content, ApprovalFacts facts) {
    List<RuleMatch> matches =
        rules.stream().flatMap(rule -> rule.match(content, facts).stream()).toList();
    Levels sure = most(why(matches, RuleMatch::isSure)).orElse(defaultLevels);
    List<MatchedRule> why =
        why(matches, match -> match.isSure() || most(match.why()).orElse(sure).isMoreThan(sure));
    return new ApprovalNeed(most(why).orElse(defaultLevels), why, hash);
  }

  private static List<MatchedRule> why(List<RuleMatch> matches, Predicate<RuleMatch> counts) {
    return matches.stream().filter(counts).flatMap(match -> match.why().stream()).toList();
  }

  private static Optional<Levels> most(List<MatchedRule> why) {
    return why.stream().map(MatchedRule::levels).reduce(Levels::most);
  }
}
