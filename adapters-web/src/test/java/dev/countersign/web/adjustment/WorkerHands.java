package dev.countersign.web.adjustment;

import dev.countersign.application.erp.ErpError;
import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.StepResult;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.Approved;
import dev.countersign.testkit.given.Given;
import dev.countersign.web.api.Ports;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The hands of a posting worker, who finds what it is told to find. */
final class WorkerHands {
  private final Ports ports;

  WorkerHands(Ports ports) {
    this.ports = ports;
  }

  /** The ERP books all that waits. */
  void books() {
    for (ClaimedStep step : claimed()) {
      var approved = (Approved) adjustment(step);
      settle(
          step,
          new StepResult.Confirmed(Optional.of(Given.document())),
          Optional.of(approved.posted(Ports.NOW)));
    }
  }

  /** All that waits fails. */
  void fails(String code) {
    var failed = new StepResult.Failed(Optional.empty(), ErpError.of(code, "It says no"));
    claimed().forEach(step -> settle(step, failed, Optional.empty()));
  }

  private List<ClaimedStep> claimed() {
    return ports.store.postings().claim(9, Duration.ofMinutes(1), Given::attempt);
  }

  private Adjustment adjustment(ClaimedStep step) {
    return ports.store.adjustments().find(step.adjustmentId()).orElseThrow().adjustment();
  }

  private void settle(ClaimedStep step, StepResult result, Optional<Adjustment> next) {
    ports.store.postings().settle(step, result, Given.entry(adjustment(step)), next);
  }
}
