package dev.countersign.testkit.adjustment;

import static dev.countersign.testkit.harness.AtOnce.CROWD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.application.adjustment.StoreChange;
import dev.countersign.application.adjustment.StoreSubmission;
import dev.countersign.application.adjustment.Stored;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.domain.approval.Total;
import dev.countersign.domain.measure.Amount;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.harness.AtOnce;
import dev.countersign.testkit.harness.OnStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clause 9: submissions of one creator go one after the other. */
interface SubmittingInTurn extends OnStore {
  @Test
  @DisplayName("9.1 A submission is made of what was submitted before, and kept whole")
  default void makesItOfTheTotal() {
    ConcurrentMap<Adjustment, Total> seen = new ConcurrentHashMap<>();
    Draft first = draft();
    Draft second = draft();
    assertDone(submit(store().adjustments(), first, seen));
    assertDone(submit(store().elsewhere().adjustments(), second, seen));

    assertThat(seen).containsEntry(first, Total.ZERO).containsEntry(second, times(1));
    assertThat(found(second.id()).adjustment()).isEqualTo(submitted(second));
    assertThat(store().auditTrail().of(second.id())).hasSize(2);
  }

  @Test
  @DisplayName("9.2 Of a crowd of one creator's submissions each is in the total of the next")
  default void goesOneAfterTheOther() {
    ConcurrentMap<Adjustment, Total> seen = new ConcurrentHashMap<>();
    List<Draft> drafts = Stream.generate(this::draft).limit(CROWD).toList();
    List<Stored> stored =
        AtOnce.each(CROWD, i -> submit(i % 2 == 0 ? here() : there(), drafts.get(i), seen));

    assertThat(stored).allSatisfy(SubmittingInTurn::assertDone);
    assertThat(seen.values())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, CROWD).mapToObj(SubmittingInTurn::times).toList());
  }

  @Test
  @DisplayName("9.3 A submission of an adjustment that has changed is stale, and nothing is kept")
  default void refusesAStaleOne() {
    Draft draft = draft();
    Adjustment edited = Given.edited(draft, Given.content().description("another"));
    kept(edited);

    assertThat(submit(here(), draft, new ConcurrentHashMap<>())).isInstanceOf(Stored.Stale.class);
    assertThat(found(draft.id()).adjustment()).isEqualTo(edited);
    assertThat(here().submitted(SubmittedOnDay.TODAY)).isEqualTo(Total.ZERO);
  }

  @Test
  @DisplayName("9.4 Under a key that is in use nothing is judged")
  default void looksAtTheKeyFirst() {
    Draft draft = draft();
    StoreChange change = Given.change(submitted(draft)).keeping("key").build();
    var submission =
        new StoreSubmission(draft.id(), SubmittedOnDay.TODAY, change.keep(), _ -> change);
    assertDone(here().submit(submission));

    Function<Total, StoreChange> never =
        _ -> {
          throw new AssertionError("judged again");
        };
    assertThat(
            there()
                .submit(
                    new StoreSubmission(draft.id(), SubmittedOnDay.TODAY, change.keep(), never)))
        .isEqualTo(new Stored.KeyInUse(store().keptAnswers().find(Given.clerk().id(), "key")));
  }

  @Test
  @DisplayName("9.5 A submission of an adjustment that is not there is stale")
  default void refusesOneOfNothing() {
    Draft draft = SubmittedOnDay.worth("100").draft();

    assertThat(submit(here(), draft, new ConcurrentHashMap<>())).isInstanceOf(Stored.Stale.class);
    assertThat(store().adjustments().find(draft.id())).isEmpty();
  }

  private Adjustments here() {
    return store().adjustments();
  }

  private Adjustments there() {
    return store().elsewhere().adjustments();
  }

  private Draft draft() {
    Draft draft = SubmittedOnDay.worth("100").draft();
    kept(draft);
    return draft;
  }

  private static Stored submit(Adjustments to, Draft draft, ConcurrentMap<Adjustment, Total> seen) {
    return to.submit(
        new StoreSubmission(
            draft.id(),
            SubmittedOnDay.TODAY,
            Optional.empty(),
            total -> {
              seen.put(draft, total);
              return Given.change(submitted(draft)).build();
            }));
  }

  private static Adjustment submitted(Draft draft) {
    return SubmittedOnDay.submitted(draft, Given.NOW);
  }

  private static Total times(int number) {
    return Total.of(Amount.of(Integer.toString(100 * number)));
  }

  private static void assertDone(Stored stored) {
    assertThat(stored).isInstanceOf(Stored.Done.class);
  }
}
