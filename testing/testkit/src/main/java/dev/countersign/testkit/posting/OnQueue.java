package dev.countersign.testkit.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.Postings.Settled;
import dev.countersign.application.posting.StepResult;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.harness.OnStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Clauses about steps in the queue. */
interface OnQueue extends OnStore {
  /** How long workers lease here. */
  Duration LEASE = Duration.ofMinutes(1);

  /** How long waits are here. */
  Duration WAIT = Duration.ofMinutes(10);

  StepResult BOOKED = new StepResult.Confirmed(Optional.of(Given.document()));
  StepResult DONE = new StepResult.Confirmed(Optional.empty());
  StepResult FAILED = new StepResult.Failed(Optional.empty(), Given.error("erp.refused"));

  /** A draft of which these are to be told. */
  default Adjustment telling(ErpStep... steps) {
    Draft draft = Given.draft();
    kept(draft, steps);
    return draft;
  }

  /** A draft that is to be posted. */
  default Adjustment posting() {
    Draft draft = Given.draft();
    kept(draft, Given.post(draft));
    return draft;
  }

  /** All that can be claimed, of either lane. */
  default List<ClaimedStep> claims() {
    return Stream.concat(
            store().postings().claim(100, LEASE, Given::attempt).stream(),
            store().postings().claimLost(100, LEASE).stream())
        .toList();
  }

  /** The one step that can be claimed. */
  default ClaimedStep claimed() {
    List<ClaimedStep> claims = claims();
    assertThat(claims).hasSize(1);
    return claims.getFirst();
  }

  default Settled settle(ClaimedStep claim, StepResult result) {
    var entry = Given.entry(found(claim.adjustmentId()).adjustment());
    return store().postings().settle(claim, result, entry, Optional.empty());
  }

  default void settled(ClaimedStep claim, StepResult result) {
    assertThat(settle(claim, result)).isEqualTo(Settled.DONE);
  }

  default Optional<DocumentId> document(Adjustment adjustment) {
    return progress(adjustment.id()).documentId();
  }
}
