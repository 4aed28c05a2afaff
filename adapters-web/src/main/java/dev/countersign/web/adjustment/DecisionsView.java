package dev.countersign.web.adjustment;

import dev.countersign.web.json.WireView;
import java.util.List;

/** What became of several decisions, in their order. */
@WireView
record DecisionsView(List<DecisionResultView> results) {
  /** Whether there is nothing that a repeat is to try again. */
  boolean wasTriedWhole() {
    return results.stream().noneMatch(DecisionResultView::mayPass);
  }
}
