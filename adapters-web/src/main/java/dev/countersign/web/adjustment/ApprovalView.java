package dev.countersign.web.adjustment;

import dev.countersign.web.json.WireView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What approval is needed, why, and who has decided what.
 *
 * @param requiredLevels null until it is submitted, as are the policy and its rules
 * @param waitingSince null while it waits for nobody
 */
@WireView
record ApprovalView(
    @Nullable Integer requiredLevels,
    @Nullable Instant waitingSince,
    @Nullable String policyHash,
    List<MatchedRuleView> matchedRules,
    List<DecisionView> decisions) {}
