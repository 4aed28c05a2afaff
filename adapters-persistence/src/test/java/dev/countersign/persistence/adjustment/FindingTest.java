package dev.countersign.persistence.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.adjustment.Stored;
import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.StepResult;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.domain.adjustment.Posted;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.persistence.MySqlStore;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenAdjustment;
import dev.countersign.testkit.harness.AtOnce;
import dev.countersign.testkit.harness.OnStore;
import dev.countersign.testkit.harness.StoreHarness;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a process knows is never found in the place of what another has put there since. */
final class FindingTest implements OnStore {
  private final MySqlStore store = MySqlStore.empty();
  private final StoreHarness elsewhere = store.elsewhere();

  @Override
  public MySqlStore store() {
    return store;
  }

  @Test
  void findsEachVersionThatIsStoredElsewhere() {
    for (Status status : Status.values()) {
      List<Adjustment> history = Given.adjustment().history(status);
      for (Adjustment version : history) {
        storedElsewhere(version);
        assertThat(found(version.id()).adjustment()).isEqualTo(version);
      }
    }
  }

  @Test
  void findsEachStepOfThePostingElsewhere() {
    Draft draft = Given.draft();
    kept(Given.change(draft).telling(Given.post(draft)));
    assertThat(here(draft)).isEqualTo(there(draft));

    ClaimedStep claim =
        elsewhere.postings().claim(1, Duration.ofMinutes(1), Given::attempt).getFirst();
    assertThat(here(draft).erp().attempts()).isEqualTo(1);

    var result = new StepResult.Confirmed(Optional.of(Given.document()));
    elsewhere.postings().settle(claim, result, Given.entry(draft), Optional.empty());
    assertThat(here(draft).erp().documentId()).contains(Given.document());
    assertThat(here(draft)).isEqualTo(there(draft));
  }

  @Test
  void findsWhatIsReversedElsewhereAndWhatIsNotAnyMore() {
    List<Adjustment> history = Given.adjustment().history(Status.POSTED);
    keptAll(history);
    Posted posted = (Posted) history.getLast();
    Draft reversal = GivenAdjustment.reversal(posted);
    assertThat(found(posted.id()).reversedBy()).isEmpty();

    storedElsewhere(reversal);
    assertThat(found(posted.id()).reversedBy()).contains(reversal.id());

    storedElsewhere(GivenAdjustment.cancelled(reversal));
    assertThat(found(posted.id()).reversedBy()).isEmpty();
  }

  @Test
  void knowsNothingThatWasNotCommitted() {
    Draft draft = Given.draft();
    kept(draft);
    Adjustment never = Given.edited(draft, Given.content().reason("never"));
    Adjustment other = Given.edited(draft, Given.content().reason("other"));
    var change =
        Given.change(never)
            .keeping(
                Given.clerk().id(),
                "key",
                _ -> {
                  throw new IllegalStateException("gone");
                });

    assertThatThrownBy(() -> store.adjustments().store(change.build()))
        .hasMessageContaining("gone");
    assertThat(found(draft.id()).adjustment()).isEqualTo(draft);
    storedElsewhere(other);
    assertThat(found(draft.id()).adjustment()).isEqualTo(other);
  }

  @Test
  void givesEachWhatTheyAskFor() {
    List<AdjustmentId> ids =
        IntStream.range(0, AtOnce.CROWD)
            .mapToObj(_ -> Given.draft())
            .map(draft -> {
              storedElsewhere(draft);
              return draft.id();
            })
            .toList();
    Adjustments adjustments = store.adjustments();

    for (int round = 0; round < 3; round++) {
      assertThat(AtOnce.each(AtOnce.CROWD, i -> adjustments.find(ids.get(i))))
          .extracting(found -> found.orElseThrow().adjustment().id())
          .containsExactlyElementsOf(ids);
    }
  }

  private void storedElsewhere(Adjustment next) {
    assertThat(elsewhere.adjustments().store(Given.change(next).build()))
        .isInstanceOf(Stored.Done.class);
  }

  private RecordedAdjustment here(Adjustment adjustment) {
    return found(adjustment.id());
  }

  private RecordedAdjustment there(Adjustment adjustment) {
    return elsewhere.adjustments().find(adjustment.id()).orElseThrow();
  }
}
