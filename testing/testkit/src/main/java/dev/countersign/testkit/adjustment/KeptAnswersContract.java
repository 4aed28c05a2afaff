package dev.countersign.testkit.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.adjustment.FinishedAnswer;
import dev.countersign.application.adjustment.KeptAnswer;
import dev.countersign.application.adjustment.KeptAnswers;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.domain.person.PersonId;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenEverything;
import dev.countersign.testkit.harness.OnStore;
import dev.countersign.testkit.harness.StoreHarness;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What every {@link KeptAnswers} does; numbers are those of its clauses. */
@TestMethodOrder(MethodOrderer.DisplayName.class)
public abstract class KeptAnswersContract implements OnStore {
  private static final PersonId CLERK = Given.clerk().id();
  private static final FinishedAnswer FULL =
      new FinishedAnswer(
          201,
          Map.of("ETag", "\"1.0\"", "Location", "/api/v1/adjustments/1", "X-Blank", ""),
          "{\"quantity\":0.000001,\"id\":12345678901234567.89,\"b\":1,\"a\":\""
              + GivenEverything.TEXT
              + "\"}");

  private StoreHarness store;

  /** Makes a store that holds nothing. */
  protected abstract StoreHarness emptyStore();

  @BeforeEach
  final void open() {
    store = emptyStore();
  }

  @Override
  public final StoreHarness store() {
    return store;
  }

  @Test
  @DisplayName("1.1 An answer comes back byte for byte, with the hash of its request")
  final void comesBack() {
    keep("key", FULL);

    assertThat(find(CLERK, "key")).contains(new KeptAnswer("hash of key", FULL));
    assertThat(store.elsewhere().keptAnswers().find(CLERK, "key")).isEqualTo(find(CLERK, "key"));
  }

  @Test
  @DisplayName("1.2 An empty answer and one of a megabyte come back")
  final void comesBackInAnySize() {
    var empty = new FinishedAnswer(204, Map.of(), "");
    var large = new FinishedAnswer(200, Map.of(), "ر".repeat(500_000));
    keep("empty", empty);
    keep("large", large);

    assertThat(find(CLERK, "empty")).map(KeptAnswer::answer).contains(empty);
    assertThat(find(CLERK, "large")).map(KeptAnswer::answer).contains(large);
  }

  @Test
  @DisplayName("1.3 Another person and another key get nothing")
  final void comesBackToNobodyElse() {
    keep("key", FULL);

    assertThat(find(Given.clerk2().id(), "key")).isEmpty();
    assertThat(find(new PersonId("CLERK"), "key")).isEmpty();
    assertThat(find(CLERK, "KEY")).isEmpty();
    assertThat(find(CLERK, "key2")).isEmpty();
  }

  @Test
  @DisplayName("2.1 Of a change that was not kept there is no answer")
  final void isNotKeptAlone() {
    Draft draft = Given.draft();
    kept(draft);
    store.adjustments().store(Given.change(draft).keeping("key").build());

    assertThat(find(CLERK, "key")).isEmpty();
  }

  @Test
  @DisplayName("3.1 An answer is kept by itself, and the first one stays")
  final void keepsByItself() {
    var first = new KeptAnswer("hash", FULL);
    var second = new KeptAnswer("other", FULL);

    assertThat(store.keptAnswers().keep(CLERK, "key", first)).isEmpty();
    assertThat(store.keptAnswers().keep(CLERK, "key", second)).contains(first);
    assertThat(find(CLERK, "key")).contains(first);
  }

  @Test
  @DisplayName("4.1 The answer to one who has waited takes the first one's place")
  final void replaces() {
    keep("key", FULL);
    var waited = new KeptAnswer("hash of key", FULL.with("Preference-Applied", "wait=10"));
    store.keptAnswers().replace(CLERK, "key", waited);

    assertThat(find(CLERK, "key")).contains(waited);
  }

  @Test
  @DisplayName("4.2 It takes no other request's place, and none that is free")
  final void replacesNoOther() {
    keep("key", FULL);
    store.keptAnswers().replace(CLERK, "key", new KeptAnswer("another hash", FULL.with("X", "1")));
    store.keptAnswers().replace(CLERK, "free", new KeptAnswer("hash of free", FULL));

    assertThat(find(CLERK, "key")).map(KeptAnswer::answer).contains(FULL);
    assertThat(find(CLERK, "free")).isEmpty();
  }

  @Test
  @DisplayName("5.1 After 30 days answers are forgotten, so many at a time, and no others")
  final void forgets() {
    for (int i = 0; i < 5; i++) {
      keep("old " + i, FULL);
    }
    assertThat(store.keptAnswers().forget(9)).isZero();
    store.passes(Duration.ofDays(30));
    keep("new", FULL);

    assertThat(store.keptAnswers().forget(3)).isEqualTo(3);
    assertThat(store.keptAnswers().forget(3)).isEqualTo(2);
    assertThat(store.keptAnswers().forget(3)).isZero();
    assertThat(find(CLERK, "new")).isPresent();
  }

  @Test
  @DisplayName("5.2 A key whose answer has stood for its time is free")
  final void freesKeys() {
    keep("key", FULL);
    store.passes(Duration.ofDays(30));
    var next = new KeptAnswer("next", FULL);

    assertThat(find(CLERK, "key")).isEmpty();
    assertThat(store.keptAnswers().keep(CLERK, "key", next)).isEmpty();
    assertThat(find(CLERK, "key")).contains(next);
  }

  private void keep(String key, FinishedAnswer answer) {
    kept(Given.change(Given.draft()).keeping(CLERK, key, _ -> answer));
  }

  private Optional<KeptAnswer> find(PersonId person, String key) {
    return store.keptAnswers().find(person, key);
  }
}
