package dev.countersign.testkit.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.adjustment.Stored;
import dev.countersign.application.erp.ErpState;
import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.Intervention;
import dev.countersign.application.posting.Intervention.Remedy;
import dev.countersign.application.posting.StepResult;
import dev.countersign.application.posting.StepResult.Absent;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.harness.OnStore;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clause 11: what was never sent can be given up. */
interface GivingUpUnsent extends OnStore {
  Duration LEASE = Duration.ofMinutes(1);

  @Test
  @DisplayName("11.1 A step that nobody has claimed is given up")
  default void givesUpWhatNobodyHasClaimed() {
    Draft draft = queued();
    kept(Given.change(next(draft)).dropUnsent());

    assertThat(progress(draft.id()).state()).isEqualTo(ErpState.NOT_SENT);
    assertThat(store().postings().claim(9, LEASE, Given::attempt)).isEmpty();
  }

  @Test
  @DisplayName("11.2 A step that was claimed to be sent is not given up, and nothing is stored")
  default void keepsWhatMayBeSent() {
    Draft draft = queued();
    claim();
    RecordedAdjustment before = found(draft.id());

    assertThat(
            store().elsewhere().adjustments().store(Given.change(next(draft)).dropUnsent().build()))
        .isInstanceOf(Stored.MaybeSent.class);
    assertThat(found(draft.id())).isEqualTo(before);
  }

  @Test
  @DisplayName("11.3 One whose tries never left us is given up, and one that was refused is not")
  default void tellsWhatLeftUs() {
    Draft draft = queued();
    settle(claim(), Absent.UNSENT);
    settle(claim(), Absent.REFUSED);
    assertThat(store().adjustments().store(Given.change(next(draft)).dropUnsent().build()))
        .isInstanceOf(Stored.MaybeSent.class);

    Draft other = queued();
    store().postings().claim(9, LEASE, Given::attempt).stream()
        .filter(claim -> claim.adjustmentId().equals(other.id()))
        .forEach(claim -> settle(claim, Absent.UNSENT));
    kept(Given.change(next(other)).dropUnsent());
  }

  @Test
  @DisplayName("11.4 A failed step is given up by who has seen it fail, and not once it goes on")
  default void givesUpWhatHasFailed() {
    Draft draft = queued();
    var change = Given.change(next(draft)).dropFailed().build();
    assertThat(store().adjustments().store(change)).isInstanceOf(Stored.Stale.class);
    var failed = new StepResult.Failed(Optional.empty(), Given.error("erp.refused"));
    store().postings().settle(claim(), failed, Given.entry(draft), Optional.empty());
    retry(draft);
    assertThat(store().adjustments().store(change)).isInstanceOf(Stored.Stale.class);
    ClaimedStep again = store().postings().claimLost(1, LEASE).getFirst();
    store().postings().settle(again, failed, Given.entry(draft), Optional.empty());
    kept(change);
    assertThat(progress(draft.id()).state()).isEqualTo(ErpState.NOT_SENT);
  }

  private void retry(Draft draft) {
    var retry =
        new Intervention(
            draft.id(),
            draft.version(),
            new Remedy.Retry(),
            Given.entry(draft),
            Optional.empty(),
            Optional.empty());
    assertThat(store().interventions().keep(retry)).isInstanceOf(Stored.Done.class);
  }

  private Draft queued() {
    Draft draft = Given.draft();
    kept(draft, Given.post(draft));
    return draft;
  }

  private static Adjustment next(Draft draft) {
    return Given.edited(draft, Given.content().description("another"));
  }

  private ClaimedStep claim() {
    return store().postings().claim(1, LEASE, Given::attempt).getFirst();
  }

  private void settle(ClaimedStep claim, Absent absent) {
    var entry = Given.entry(found(claim.adjustmentId()).adjustment());
    var again = new StepResult.SendAgain(Duration.ZERO, absent, Given.error("erp.unreachable"));
    store().postings().settle(claim, again, entry, Optional.empty());
  }
}
