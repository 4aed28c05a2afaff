package dev.countersign.domain.adjustment;

import java.util.Optional;

/**
 * Why so many levels are asked: a rule that held, with the figure that made it.
 *
 * @param condition the condition's name in the policy
 * @param limit what the rule says
 * @param actual what the adjustment has; "unknown" where an item has no cost, or stock is not known
 * @param line the line that it holds of; empty where it holds of the whole adjustment
 */
public record MatchedRule(
    String rule,
    Levels levels,
    String condition,
    String limit,
    String actual,
    Optional<LineId> line) {}
