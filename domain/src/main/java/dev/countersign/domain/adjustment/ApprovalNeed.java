package dev.countersign.domain.adjustment;

import java.util.List;

/**
 * How many levels are asked, and why.
 *
 * @param matched every condition of every rule that held; empty where the policy's default decided
 * @param policyHash identifies the policy that judged
 */
public record ApprovalNeed(Levels levels, List<MatchedRule> matched, String policyHash) {
  public ApprovalNeed {
    matched = List.copyOf(matched);
  }
}
