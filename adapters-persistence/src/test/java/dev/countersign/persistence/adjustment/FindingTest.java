package dev.countersign.persistence.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.adjustment.Stored;
import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.StepResult;
import dev.countersign.database.Statements;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.domain.adjustment.Posted;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.persistence.MySqlStore;
import dev.countersign.persistence.event.GivenChangeFeed;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenAdjustment;
import dev.countersign.testkit.harness.AtOnce;
import dev.countersign.testkit.harness.OnStore;
import dev.countersign.testkit.harness.StoreHarness;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a process knows is never found in the place of what another has put there since, whether it
 * compares what it knows or trusts it.
 */
final class FindingTest implements OnStore {
  private static final String COMPARING = "FROM adjustments";
  private static final String FOLLOWING = "FROM events";

  private final MySqlStore store = MySqlStore.empty();
  private final StoreHarness elsewhere = store.elsewhere();
  private final KnownAdjustments known = new KnownAdjustments();
  private final Finding finding =
      new Finding(
          store.bean(RecordedRows.class),
          store.bean(AdjustmentDocuments.class),
          known,
          GivenChangeFeed.of(store));

  @BeforeEach
  void beginFollowing() {
    trusted(kept(Given.draft()).adjustment());
  }

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
        assertThat(here(version).adjustment()).isEqualTo(version);
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
    assertThat(here(posted).reversedBy()).isEmpty();

    storedElsewhere(reversal);
    assertThat(here(posted).reversedBy()).contains(reversal.id());

    storedElsewhere(GivenAdjustment.cancelled(reversal));
    assertThat(here(posted).reversedBy()).isEmpty();
  }

  @Test
  void asksForChangesAloneWhereWhatItKnowsIsTrusted() {
    Adjustment draft = Given.draft();
    kept(draft);
    assertThat(asked(draft)).isEqualTo(COMPARING);
    assertThat(asked(draft)).as("told of its creation").isEqualTo(FOLLOWING + COMPARING);
    assertThat(asked(draft)).isEqualTo(FOLLOWING);

    Adjustment next = Given.edited(draft, Given.content().reason("other"));
    storedElsewhere(next);
    assertThat(asked(next)).isEqualTo(FOLLOWING + COMPARING);
    assertThat(asked(next)).isEqualTo(FOLLOWING);
  }

  /** The statements by which it is found. */
  private String asked(Adjustment adjustment) {
    return Statements.of(() ->
            assertThat(finding.find(adjustment.id()))
                .hasValueSatisfying(it -> assertThat(it.adjustment()).isEqualTo(adjustment)))
        .stream()
        .flatMap(sql -> Stream.of(FOLLOWING, COMPARING).filter(sql::contains))
        .collect(Collectors.joining());
  }

  @Test
  void findsWhatIsCommittedAfterOtherChangesThatWereWrittenLater() throws SQLException {
    Adjustment slow = kept(Given.draft()).adjustment();
    trusted(slow);
    try (Connection under = store.sql().connection()) {
      under.setAutoCommit(false);
      String id = slow.id().toString().replace("-", "");
      run(under, "UPDATE adjustments SET erp_changes = 1 WHERE id = UNHEX('" + id + "')");
      run(
          under,
          "INSERT INTO events (document) SELECT document FROM events ORDER BY place DESC LIMIT 1");
      for (int others = 0; others < 3; others++) {
        Adjustment other = Given.draft();
        storedElsewhere(other);
        trusted(other);
        assertThat(here(slow).erp().changes()).isZero();
      }
      under.commit();
    }
    assertThat(here(slow).erp().changes()).isEqualTo(1);
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  @Test
  void findsWhatWasChangedWhileItCouldNotFollow() {
    Adjustment draft = kept(Given.draft()).adjustment();
    trusted(draft);
    for (int others = 0; others < 100; others++) {
      storedElsewhere(Given.draft());
      storedElsewhere(Given.draft());
    }
    Adjustment next = Given.edited(draft, Given.content().reason("other"));
    storedElsewhere(next);

    assertThat(asked(next)).isEqualTo(FOLLOWING + COMPARING);
    assertThat(asked(next)).isEqualTo(COMPARING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"id\": 1}"})
  void findsWhatWasChangedAfterAnEventThatItCannotRead(String document) {
    Adjustment draft = kept(Given.draft()).adjustment();
    trusted(draft);
    store.sql().run("INSERT INTO events (document) VALUES ('" + document + "')");
    Adjustment next = Given.edited(draft, Given.content().reason("other"));
    storedElsewhere(next);

    assertThat(here(next).adjustment()).isEqualTo(next);
    assertThat(here(next).adjustment()).isEqualTo(next);
  }

  @Test
  void goesOnPastEventsOfAnotherKind() {
    Adjustment draft = kept(Given.draft()).adjustment();
    trusted(draft);
    String id = draft.id().toString();
    store.sql().run("INSERT INTO events (document) VALUES ('{\"type\": \"NEW\"}')");
    assertThat(asked(draft)).isEqualTo(FOLLOWING);
    store
        .sql()
        .run(
            "INSERT INTO events (document) VALUES ('{\"type\": \"NEW\", \"id\": \"" + id + "\"}')");
    assertThat(asked(draft)).isEqualTo(FOLLOWING + COMPARING);
    assertThat(asked(draft)).isEqualTo(FOLLOWING);
  }

  @Test
  void findsWhatIsThereAfterTheDatabaseWasSetBack() {
    Adjustment draft = kept(Given.draft()).adjustment();
    trusted(draft);
    store.sql().run("UPDATE adjustments SET erp_changes = 7");
    store.isHeardOf();
    store.sql().run("DELETE FROM events");

    assertThat(here(draft).erp().changes()).isEqualTo(7);
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
    assertThat(here(draft).adjustment()).isEqualTo(draft);
    storedElsewhere(other);
    assertThat(here(draft).adjustment()).isEqualTo(other);
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

  /** Finds it until no more is asked for than what has changed. */
  private void trusted(Adjustment adjustment) {
    for (int times = 0; times < 3; times++) {
      here(adjustment);
    }
    assertThat(asked(adjustment)).isEqualTo(FOLLOWING);
  }

  private RecordedAdjustment here(Adjustment adjustment) {
    RecordedAdjustment compared = found(adjustment.id());
    assertThat(finding.find(adjustment.id())).contains(compared);
    return compared;
  }

  private RecordedAdjustment there(Adjustment adjustment) {
    return elsewhere.adjustments().find(adjustment.id()).orElseThrow();
  }
}
