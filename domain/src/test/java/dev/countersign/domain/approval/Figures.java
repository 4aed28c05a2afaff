package dev.countersign.domain.approval;

import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.Levels;
import java.util.List;
import java.util.Optional;

/** By what figures conditions hold. */
final class Figures {
  private Figures() {}

  /** Empty where it does not hold. */
  static Optional<String> of(Condition condition, Content content, ApprovalFacts facts) {
    return match(content, facts, condition).map(match -> match.why().getFirst().actual());
  }

  /** Of a rule that asks all of these. */
  static Optional<RuleMatch> match(Content content, ApprovalFacts facts, Condition... all) {
    return new ApprovalRule("rule", Levels.ONE, List.of(all)).match(content, facts);
  }
}
