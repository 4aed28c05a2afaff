package dev.countersign.domain.approval;

import dev.countersign.domain.adjustment.MatchedRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * That conditions hold, as far as is known.
 *
 * @param isSure whether everything that they look at is known
 * @param why each with its figures
 */
record RuleMatch(boolean isSure, List<MatchedRule> why) {
  /** Of no condition at all. */
  static final RuleMatch OF_NOTHING = new RuleMatch(true, List.of());

  RuleMatch {
    why = List.copyOf(why);
  }

  RuleMatch and(RuleMatch other) {
    return new RuleMatch(
        isSure && other.isSure, Stream.concat(why.stream(), other.why.stream()).toList());
  }
}
