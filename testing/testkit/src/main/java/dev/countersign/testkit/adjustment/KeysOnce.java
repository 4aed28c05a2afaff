package dev.countersign.testkit.adjustment;

import static dev.countersign.testkit.harness.AtOnce.CROWD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.adjustment.FinishedAnswer;
import dev.countersign.application.adjustment.KeptAnswer;
import dev.countersign.application.adjustment.StoreChange;
import dev.countersign.application.adjustment.Stored;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.harness.AtOnce;
import dev.countersign.testkit.harness.OnStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clause 5: a person's key is used once. */
interface KeysOnce extends OnStore {
  @Test
  @DisplayName("5.1 A repeat of the same request is told the first one's answer")
  default void answersARepeat() {
    StoreChange change = Given.change(Given.draft()).keeping("key").build();
    kept(change);
    Optional<KeptAnswer> first = store().keptAnswers().find(Given.clerk().id(), "key");

    assertThat(first).isPresent();
    assertThat(store().adjustments().store(change)).isEqualTo(new Stored.KeyInUse(first));
    assertThat(store().auditTrail().of(change.next().id())).hasSize(1);
  }

  @Test
  @DisplayName("5.2 Another request under the key is told the first one's answer and keeps nothing")
  default void keepsNothingUnderAUsedKey() {
    kept(Given.change(Given.draft()).keeping("key"));
    Optional<KeptAnswer> first = store().keptAnswers().find(Given.clerk().id(), "key");
    Draft other = Given.draft();
    StoreChange change =
        Given.change(other)
            .telling(Given.post(other))
            .keeping(Given.clerk().id(), "key", _ -> new FinishedAnswer(200, Map.of(), "other"))
            .build();

    assertThat(store().adjustments().store(change)).isEqualTo(new Stored.KeyInUse(first));
    assertThat(store().adjustments().find(other.id())).isEmpty();
    assertThat(store().auditTrail().of(other.id())).isEmpty();
    assertThat(store().postings().claim(9, Duration.ofMinutes(1), Given::attempt)).isEmpty();
    assertThat(store().keptAnswers().find(Given.clerk().id(), "key")).isEqualTo(first);
  }

  @Test
  @DisplayName("5.3 Keys that differ in a byte, or in the person, are different")
  default void tellsKeysApart() {
    for (String key : List.of("key", "KEY", "kEy", "key1", "k", "~".repeat(255))) {
      kept(Given.change(Given.draft()).keeping(key));
      kept(Given.change(Given.adjustment().by(Given.clerk2()).draft()).keeping(key));
    }
  }

  @Test
  @DisplayName("5.4 Of a crowd that sends the same request at once, one is done")
  default void doesARepeatOnce() {
    StoreChange change = Given.change(Given.draft()).keeping("key").build();
    List<Stored> outcomes = AtOnce.each(CROWD, _ -> store().adjustments().store(change));

    assertOneDone(outcomes);
    assertThat(store().auditTrail().of(change.next().id())).hasSize(1);
  }

  @Test
  @DisplayName("5.5 Of a crowd that sends different requests under one key at once, one is done")
  default void doesOneUnderAKey() {
    var changes =
        Stream.generate(() -> Given.change(Given.draft()).keeping("key").build())
            .limit(CROWD)
            .toList();
    List<Stored> outcomes = AtOnce.each(CROWD, i -> store().adjustments().store(changes.get(i)));

    assertOneDone(outcomes);
    assertThat(changes.stream().map(StoreChange::next))
        .filteredOn(next -> store().adjustments().find(next.id()).isPresent())
        .hasSize(1);
  }

  private void assertOneDone(List<Stored> outcomes) {
    Optional<KeptAnswer> kept = store().keptAnswers().find(Given.clerk().id(), "key");

    assertThat(kept).isPresent();
    assertThat(outcomes).filteredOn(Stored.Done.class::isInstance).hasSize(1);
    assertThat(outcomes)
        .filteredOn(outcome -> !(outcome instanceof Stored.Done))
        .hasSize(CROWD - 1)
        .allSatisfy(outcome ->
            assertThat(outcome)
                .isIn(new Stored.KeyInUse(kept), new Stored.KeyInUse(Optional.empty())));
  }
}
