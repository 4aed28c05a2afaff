package dev.countersign.testkit.posting;

import static dev.countersign.testkit.harness.AtOnce.CROWD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.Postings.Settled;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.harness.AtOnce;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clause 4: a worker that has lost its lease changes nothing. */
interface FencedLeases extends OnQueue {
  @Test
  @DisplayName("4.1 The late answer of a worker whose step was taken over is lost")
  default void losesALateAnswer() {
    Adjustment adjustment = posting();
    ClaimedStep stalled = claimed();
    store().passes(LEASE);
    ClaimedStep taken = claimed();

    assertChangesNothing(adjustment.id(), stalled);
    settled(taken, BOOKED);
    assertChangesNothing(adjustment.id(), stalled);
  }

  @Test
  @DisplayName("4.2 A result is taken once")
  default void takesAResultOnce() {
    Adjustment adjustment = posting();
    ClaimedStep claim = claimed();
    settled(claim, BOOKED);

    assertChangesNothing(adjustment.id(), claim);
  }

  @Test
  @DisplayName("4.3 Of a crowd that settles the same claim at once, one does")
  default void takesOneResultOfACrowd() {
    Adjustment adjustment = posting();
    ClaimedStep claim = claimed();
    List<Settled> outcomes = AtOnce.each(CROWD, _ -> settle(claim, BOOKED));

    assertThat(outcomes).filteredOn(Settled.DONE::equals).hasSize(1);
    assertThat(outcomes).filteredOn(Settled.LEASE_LOST::equals).hasSize(CROWD - 1);
    assertThat(store().auditTrail().of(adjustment.id())).hasSize(3);
  }

  @Test
  @DisplayName("4.4 A late answer is taken where nobody else has the step")
  default void takesALateAnswer() {
    Adjustment adjustment = posting();
    ClaimedStep claim = claimed();
    store().passes(WAIT);

    settled(claim, BOOKED);
    assertThat(document(adjustment)).contains(Given.document());
  }

  @Test
  @DisplayName("4.5 The answer to a step that was given up meanwhile is lost")
  default void losesWhatWasGivenUp() {
    Adjustment draft = posting();
    ClaimedStep claim = claimed();
    Adjustment next = Given.edited(draft, Given.content());
    kept(Given.change(next).dropUndone().telling(Given.post(next)));

    assertChangesNothing(draft.id(), claim);
    assertThat(claimed().step()).isNotEqualTo(claim.step());
  }

  private void assertChangesNothing(AdjustmentId id, ClaimedStep lost) {
    RecordedAdjustment before = found(id);
    List<AuditEntry> entries = store().auditTrail().of(id);
    Adjustment next = Given.edited(before.adjustment(), Given.content().description("late"));

    assertThat(store().postings().settle(lost, FAILED, Given.entry(next), Optional.of(next)))
        .isEqualTo(Settled.LEASE_LOST);
    assertThat(found(id)).isEqualTo(before);
    assertThat(store().auditTrail().of(id)).isEqualTo(entries);
  }
}
