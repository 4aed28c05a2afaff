package dev.countersign.testkit.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.application.adjustment.FinishedAnswer;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.adjustment.StoreChange;
import dev.countersign.application.adjustment.Stored;
import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.harness.OnStore;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clause 2: a change is kept whole, or not at all. */
interface AllOrNothing extends OnStore {
  @Test
  @DisplayName("2.1 With the adjustment its audit entry, its steps and the answer are kept")
  default void keepsAllOfIt() {
    Draft draft = Given.draft();
    var step = Given.post(draft);
    var change = Given.change(draft).telling(step).keeping("key").build();
    kept(change);

    var elsewhere = store().elsewhere();
    assertThat(elsewhere.adjustments().find(draft.id())).isPresent();
    assertThat(elsewhere.auditTrail().of(draft.id())).containsExactly(change.entry());
    assertThat(elsewhere.keptAnswers().find(Given.clerk().id(), "key")).isPresent();
    assertThat(elsewhere.postings().claim(9, Duration.ofMinutes(1), Given::attempt))
        .extracting(ClaimedStep::step)
        .containsExactly(step);
  }

  @Test
  @DisplayName("2.2 The answer is made of what is then found")
  default void answersWhatIsKept() {
    Draft draft = Given.draft();
    var answered = new AtomicReference<Optional<RecordedAdjustment>>(Optional.empty());
    var change =
        Given.change(draft)
            .telling(Given.post(draft))
            .keeping(
                Given.clerk().id(),
                "key",
                recorded -> {
                  answered.set(Optional.of(recorded));
                  return new FinishedAnswer(201, Map.of(), "");
                });

    assertThat(kept(change)).isEqualTo(found(draft.id()));
    assertThat(answered.get()).contains(found(draft.id()));
  }

  @Test
  @DisplayName("2.3 Of a stale change nothing is kept")
  default void keepsNothingOfAStaleOne() {
    Draft draft = Given.draft();
    kept(draft);

    assertThat(store().adjustments().store(full(draft))).isInstanceOf(Stored.Stale.class);
    assertNothingKept(draft.id(), 1);
  }

  @Test
  @DisplayName("2.4 Of a change whose reference is taken nothing is kept")
  default void keepsNothingUnderATakenReference() {
    kept(Given.adjustment().saying(Given.content().reference("REF-1")).draft());
    Draft draft = Given.adjustment().saying(Given.content().reference("REF-1")).draft();

    assertThat(store().adjustments().store(full(draft))).isInstanceOf(Stored.ReferenceTaken.class);
    assertThat(store().adjustments().find(draft.id())).isEmpty();
    assertNothingKept(draft.id(), 0);
  }

  @Test
  @DisplayName("2.5 Of a change whose answer cannot be made nothing is kept")
  default void keepsNothingWithoutItsAnswer() {
    Draft draft = Given.draft();
    StoreChange change =
        Given.change(draft)
            .telling(Given.post(draft))
            .keeping(Given.clerk().id(), "key", AllOrNothing::failed)
            .build();

    assertThatThrownBy(() -> store().adjustments().store(change))
        .isInstanceOf(RuntimeException.class);
    assertThat(store().adjustments().find(draft.id())).isEmpty();
    assertNothingKept(draft.id(), 0);
  }

  @Test
  @DisplayName("2.6 A change of which nothing was kept can be stored again, under the same key")
  default void canBeTriedAgain() {
    Draft draft = Given.draft();
    kept(draft);
    store().adjustments().store(full(draft));

    var edited = Given.edited(draft, Given.content().description("again"));
    assertThat(kept(full(edited)).adjustment()).isEqualTo(edited);
  }

  private StoreChange full(Adjustment next) {
    return Given.change(next).telling(Given.post(next)).keeping("key").build();
  }

  private void assertNothingKept(AdjustmentId id, int entriesBefore) {
    assertThat(store().auditTrail().of(id)).hasSize(entriesBefore);
    assertThat(store().postings().claim(9, Duration.ofMinutes(1), Given::attempt)).isEmpty();
    assertThat(store().keptAnswers().find(Given.clerk().id(), "key")).isEmpty();
  }

  private static FinishedAnswer failed(RecordedAdjustment recorded) {
    throw new IllegalStateException("no answer for " + recorded.adjustment().id());
  }
}
