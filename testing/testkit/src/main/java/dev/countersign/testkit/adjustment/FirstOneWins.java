package dev.countersign.testkit.adjustment;

import static dev.countersign.testkit.harness.AtOnce.CROWD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.adjustment.StoreChange;
import dev.countersign.application.adjustment.Stored;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.harness.AtOnce;
import dev.countersign.testkit.harness.OnStore;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clause 3: of two that store the same next version, one gets it. */
interface FirstOneWins extends OnStore {
  @Test
  @DisplayName("3.1 A version that is there already is stale")
  default void refusesTheSameVersion() {
    Draft draft = Given.draft();
    keptAll(List.of(draft, Given.edited(draft, Given.content().description("first"))));

    assertStale(Given.edited(draft, Given.content().description("second")));
    assertStale(draft);
    assertThat(found(draft.id()).adjustment().content().description()).isEqualTo("first");
  }

  @Test
  @DisplayName("3.2 A version that leaves one out is stale, a later one of nothing too")
  default void refusesAGap() {
    List<Adjustment> history = Given.adjustment().history(Status.APPROVED);
    assertStale(history.get(1));
    kept(history.get(0));

    assertStale(history.get(2));
    assertThat(found(history.get(0).id()).adjustment()).isEqualTo(history.get(0));
  }

  @Test
  @DisplayName(
      "3.3 Of a crowd that stores the next version at once, one is done and all others stale")
  default void letsOneOfACrowdEdit() {
    Draft draft = Given.draft();
    kept(draft);
    List<StoreChange> changes =
        crowd(i -> Given.edited(draft, Given.content().description("" + i)));

    assertOneWins(draft.id(), changes);
    assertThat(store().auditTrail().of(draft.id())).hasSize(2);
  }

  @Test
  @DisplayName("3.4 Of a crowd that creates the same adjustment at once, one is done")
  default void letsOneOfACrowdCreate() {
    AdjustmentId id = Given.draft().id();
    var changes =
        crowd(i -> Given.adjustment().id(id).saying(Given.content().description("" + i)).draft());

    assertOneWins(id, changes);
    assertThat(store().auditTrail().of(id)).hasSize(1);
  }

  @Test
  @DisplayName("3.5 A crowd that stores different adjustments at once gets in nobody's way")
  default void letsStrangersPass() {
    var changes =
        crowd(i -> Given.adjustment().saying(Given.content().reference("REF-" + i)).draft());

    assertThat(AtOnce.each(CROWD, i -> store().adjustments().store(changes.get(i))))
        .allSatisfy(stored -> assertThat(stored).isInstanceOf(Stored.Done.class));
  }

  private void assertStale(Adjustment next) {
    assertThat(store().adjustments().store(Given.change(next).build()))
        .isInstanceOf(Stored.Stale.class);
  }

  private void assertOneWins(AdjustmentId id, List<StoreChange> changes) {
    List<Stored> outcomes = AtOnce.each(CROWD, i -> store().adjustments().store(changes.get(i)));

    assertThat(outcomes).filteredOn(Stored.Stale.class::isInstance).hasSize(CROWD - 1);
    assertThat(outcomes)
        .filteredOn(Stored.Done.class::isInstance)
        .containsExactly(new Stored.Done(found(id)));
    assertThat(changes.stream().map(StoreChange::next)).contains(found(id).adjustment());
  }

  private static List<StoreChange> crowd(IntFunction<Adjustment> next) {
    return IntStream.range(0, CROWD).mapToObj(i -> Given.change(next.apply(i)).build()).toList();
  }
}
