package dev.countersign.testkit.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpProgress;
import dev.countersign.application.erp.ErpState;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.erp.Operation;
import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.StepResult;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.harness.OnStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clause 6: what is queued shows in the progress. */
interface ProgressInStore extends OnStore {
  @Test
  @DisplayName("6.1 Changes that tell the ERP nothing leave the progress alone")
  default void staysNotSent() {
    List<Adjustment> history = Given.adjustment().history(Status.APPROVED);
    keptAll(history);

    assertThat(progress(history.getLast().id())).isEqualTo(ErpProgress.NOT_SENT);
  }

  @Test
  @DisplayName("6.2 The first step queued makes it SENDING, with the reference that is sent")
  default void becomesSending() {
    Adjustment draft = Given.draft();
    var post = Given.post(draft);
    kept(draft, post, new ErpStep.Submit());

    assertThat(progress(draft.id()))
        .isEqualTo(sending(Operation.POST, post.posting().referenceNumber()));
  }

  @Test
  @DisplayName("6.3 A step queued behind another changes nothing yet")
  default void queuesBehind() {
    List<Adjustment> history = Given.adjustment().history(Status.PENDING_APPROVAL);
    kept(history.get(0), new ErpStep.Create(Given.posting(history.get(0))));
    ErpProgress before = progress(history.get(0).id());
    kept(history.get(1), new ErpStep.Submit());

    assertThat(progress(history.get(0).id())).isEqualTo(before);
  }

  @Test
  @DisplayName("6.4 A step queued after all were done makes it SENDING again, one change on")
  default void becomesSendingAgain() {
    List<Adjustment> history = Given.adjustment().history(Status.PENDING_APPROVAL);
    ErpProgress before = booked(history.get(0));
    kept(history.get(1), new ErpStep.Submit());

    ErpProgress after = progress(history.get(0).id());
    assertThat(after.operation()).contains(Operation.SUBMIT);
    assertThat(after.state()).isEqualTo(ErpState.SENDING);
    assertThat(after.documentId()).contains(Given.document());
    assertThat(after.reference()).isEqualTo(before.reference());
    assertThat(after.attempts()).isZero();
    assertThat(after.changes()).isEqualTo(before.changes() + 1);
  }

  @Test
  @DisplayName("6.5 Giving up what is undone makes it NOT_SENT where no document is known")
  default void givesUp() {
    List<Adjustment> history = Given.adjustment().history(Status.PENDING_APPROVAL);
    kept(history.get(0), Given.post(history.get(0)));
    failed(history.get(0), Optional.empty());
    ErpProgress before = progress(history.get(0).id());
    kept(Given.change(history.get(1)).dropUndone());

    assertGivenUp(ErpState.NOT_SENT, before, progress(history.get(0).id()));
    assertThat(store().postings().claim(9, Duration.ofMinutes(1), Given::attempt)).isEmpty();
  }

  @Test
  @DisplayName("6.6 Giving up what is undone makes it IN_STEP where the document is known")
  default void givesUpWithADocument() {
    List<Adjustment> history = Given.adjustment().history(Status.PENDING_APPROVAL);
    kept(history.get(0), Given.post(history.get(0)));
    failed(history.get(0), Optional.of(Given.document()));
    ErpProgress before = progress(history.get(0).id());
    kept(Given.change(history.get(1)).dropUndone());

    assertGivenUp(ErpState.IN_STEP, before, progress(history.get(0).id()));
  }

  @Test
  @DisplayName("6.7 What is queued in place of what is given up is under way at once")
  default void replacesWhatIsUndone() {
    List<Adjustment> history = Given.adjustment().history(Status.PENDING_APPROVAL);
    AdjustmentId id = history.get(0).id();
    kept(history.get(0), Given.post(history.get(0)), new ErpStep.Submit());
    var instead = new ErpStep.Create(Given.posting(history.get(1)));
    kept(Given.change(history.get(1)).dropUndone().telling(instead));

    assertThat(progress(id).state()).isEqualTo(ErpState.SENDING);
    assertThat(progress(id).operation()).contains(Operation.CREATE);
    assertThat(progress(id).reference()).contains(instead.posting().referenceNumber());
    assertThat(store().postings().claim(9, Duration.ofMinutes(1), Given::attempt))
        .extracting(ClaimedStep::step)
        .containsExactly(instead);
  }

  @Test
  @DisplayName("6.8 Giving up where nothing is undone changes nothing")
  default void givesUpNothing() {
    List<Adjustment> history = Given.adjustment().history(Status.PENDING_APPROVAL);
    ErpProgress before = booked(history.get(0));
    kept(Given.change(history.get(1)).dropUndone());

    assertThat(progress(history.get(0).id())).isEqualTo(before);
  }

  private ErpProgress booked(Adjustment next) {
    kept(next, new ErpStep.Create(Given.posting(next)));
    settled(next, new StepResult.Confirmed(Optional.of(Given.document())));
    return progress(next.id());
  }

  private void failed(Adjustment next, Optional<DocumentId> document) {
    settled(next, new StepResult.Failed(document, Given.error("erp.refused")));
  }

  private void settled(Adjustment adjustment, StepResult result) {
    ClaimedStep step =
        store().postings().claim(1, Duration.ofMinutes(1), Given::attempt).getFirst();
    store().postings().settle(step, result, Given.entry(adjustment), Optional.empty());
  }

  private static void assertGivenUp(ErpState state, ErpProgress before, ErpProgress after) {
    assertThat(after.state()).isEqualTo(state);
    assertThat(after.documentId()).isEqualTo(before.documentId());
    assertThat(after.error()).isEmpty();
    assertThat(after.nextAttemptAt()).isEmpty();
    assertThat(after.changes()).isGreaterThan(before.changes());
  }

  private static ErpProgress sending(Operation operation, String reference) {
    return new ErpProgress(
        Optional.of(operation),
        ErpState.SENDING,
        Optional.empty(),
        Optional.of(reference),
        0,
        Optional.empty(),
        Optional.empty(),
        1);
  }
}
