package dev.countersign.web.adjustment;

import dev.countersign.web.json.WireView;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a rule that held.
 *
 * @param limit a number where the condition is about one, else a text
 * @param actual as the limit; a text where the figure is unknown
 * @param lineId the line that it holds of; null where it holds of the whole adjustment
 */
@WireView
record MatchedRuleView(
    String rule,
    int levels,
    String condition,
    Object limit,
    Object actual,
    String because,
    @Nullable String lineId) {}
