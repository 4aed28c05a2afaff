package dev.countersign.testkit.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.erp.ErpProgress;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.person.Role;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenEverything;
import dev.countersign.testkit.given.GivenIds;
import dev.countersign.testkit.given.GivenLine;
import dev.countersign.testkit.harness.OnStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Clause 1: what was stored is found again, equal. */
interface FindingAgain extends OnStore {
  @Test
  @DisplayName("1.1 What was never stored is not found")
  default void findsNothingElse() {
    kept(Given.draft());

    assertThat(store().adjustments().find(GivenIds.adjustment())).isEmpty();
    assertThat(store().adjustments().findAsync(GivenIds.adjustment()))
        .succeedsWithin(Duration.ofSeconds(30))
        .isEqualTo(Optional.empty());
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(Status.class)
  @DisplayName("1.2 Every version up to each of the eight states is found again, equal")
  default void findsEveryState(Status status) {
    for (Adjustment version : Given.adjustment().history(status)) {
      var stored = kept(version);

      assertThat(stored).isEqualTo(new RecordedAdjustment(version, ErpProgress.NOT_SENT));
      assertThat(found(version.id())).isEqualTo(stored);
      assertThat(store().elsewhere().adjustments().find(version.id())).contains(stored);
      assertThat(store().adjustments().findAsync(version.id()))
          .succeedsWithin(Duration.ofSeconds(30))
          .isEqualTo(Optional.of(stored));
    }
  }

  @ParameterizedTest(name = "{0} levels")
  @EnumSource(Levels.class)
  @DisplayName("1.3 What approval was needed, and why, is found again")
  default void findsTheNeed(Levels levels) {
    var history = Given.adjustment().asking(levels).history(Status.APPROVED);
    keptAll(history);

    assertThat(found(history.getLast().id()).adjustment()).isEqualTo(history.getLast());
  }

  @Test
  @DisplayName("1.4 Lines, batches, serials and storages come back in every field and in order")
  default void findsEveryField() {
    assertComesBack(GivenEverything.ofQuantity());
  }

  @Test
  @DisplayName("1.5 Changes of worth come back, an item without a cost without one")
  default void findsValues() {
    assertComesBack(GivenEverything.ofValue());
  }

  @Test
  @DisplayName("1.6 The longest texts and the most lines that are allowed come back")
  default void findsTheLongest() {
    GivenLine[] lines =
        Stream.generate(() -> Given.line().item("9".repeat(255)).description("🧯".repeat(500)))
            .limit(100)
            .toArray(GivenLine[]::new);
    assertComesBack(
        Given.content()
            .reason("ر".repeat(100))
            .description("🧯".repeat(500))
            .reference("~".repeat(38))
            .lines(lines)
            .build());
  }

  @Test
  @DisplayName("1.7 An edit leaves nothing of what it replaced")
  default void findsTheLatest() {
    Draft first = Given.adjustment().saying(GivenEverything.ofQuantity()).draft();
    Adjustment edited = Given.edited(first, Given.content());
    keptAll(List.of(first, edited));

    assertThat(found(first.id()).adjustment()).isEqualTo(edited);
  }

  @Test
  @DisplayName("1.8 Moments come back to the microsecond, names as they were written")
  default void findsMomentsAndNames() {
    var person = Given.actor("معاذ O'Neil 👷", Role.CLERK);
    Draft draft =
        Given.adjustment()
            .by(person)
            .createdAt(Instant.parse("2026-03-29T01:30:00.000001Z"))
            .draft();
    kept(draft);

    assertThat(found(draft.id()).adjustment()).isEqualTo(draft);
  }

  private void assertComesBack(Content content) {
    Draft draft = Given.adjustment().saying(content).draft();
    kept(draft);

    assertThat(found(draft.id()).adjustment()).isEqualTo(draft);
    assertThat(store().elsewhere().adjustments().find(draft.id()))
        .map(RecordedAdjustment::adjustment)
        .contains(draft);
  }
}
