package dev.countersign.testkit.posting;

import static dev.countersign.testkit.harness.AtOnce.CROWD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.adjustment.FinishedAnswer;
import dev.countersign.application.adjustment.KeptAnswer;
import dev.countersign.application.adjustment.Keyed;
import dev.countersign.application.adjustment.KeyedRequest;
import dev.countersign.application.adjustment.Once;
import dev.countersign.application.posting.PostingSwitch;
import dev.countersign.application.posting.PostingSwitch.State;
import dev.countersign.application.posting.PostingSwitch.Turned;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.domain.audit.Author;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenIds;
import dev.countersign.testkit.harness.AtOnce;
import dev.countersign.testkit.harness.StoreHarness;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What every {@link PostingSwitch} does; numbers are those of its clauses. */
@TestMethodOrder(MethodOrderer.DisplayName.class)
public abstract class PostingSwitchContract {
  private static final State PAUSED = new State.Paused("ann", Given.NOW);
  private static final State RUNNING = new State.Running();

  private StoreHarness store;

  /** Makes a store that holds nothing. */
  protected abstract StoreHarness emptyStore();

  @BeforeEach
  final void begin() {
    store = emptyStore();
  }

  @Test
  @DisplayName("1.1 Posting runs at first")
  final void runsAtFirst() {
    assertThat(store.postingSwitch().state()).isEqualTo(RUNNING);
  }

  @Test
  @DisplayName("1.2 It is as was last said, here and elsewhere")
  final void isAsWasLastSaid() {
    assertThat(turned(PAUSED)).isEqualTo(PAUSED);
    assertThat(store.elsewhere().postingSwitch().state()).isEqualTo(PAUSED);
    assertThat(turned(RUNNING)).isEqualTo(RUNNING);
    assertThat(store.elsewhere().postingSwitch().state()).isEqualTo(RUNNING);
  }

  @Test
  @DisplayName("2.1 With the state its audit entry is kept")
  final void keepsTheEntry() {
    turned(PAUSED);
    assertThat(store.elsewhere().auditTrail().of(AuditSubject.POSTING)).hasSize(1);
  }

  @Test
  @DisplayName("2.2 A second one under the same key gets the first one's answer, and does nothing")
  final void keepsAnswers() {
    var answer = new FinishedAnswer(200, Map.of(), "{}");
    Optional<Keyed<State>> keep =
        Optional.of(new KeyedRequest<>(Given.admin().id(), "key", "hash", _ -> answer));
    assertThat(turned(PAUSED, keep)).isEqualTo(new Once.Done<>(PAUSED));
    turned(RUNNING);

    assertThat(turned(PAUSED, keep))
        .isEqualTo(new Once.KeyInUse<>(Optional.of(new KeptAnswer("hash", answer))));
    assertThat(store.elsewhere().postingSwitch().state()).isEqualTo(RUNNING);
  }

  @Test
  @DisplayName("2.3 The answer is kept also where it stays as it is")
  final void keepsAnswersOfWhatStays() {
    Optional<Keyed<State>> keep =
        Optional.of(
            new KeyedRequest<>(
                Given.admin().id(),
                "key",
                "hash",
                state -> new FinishedAnswer(200, Map.of(), state.toString())));
    turned(PAUSED);
    store.postingSwitch().turn(_ -> Optional.empty(), keep);

    assertThat(store.keptAnswers().find(Given.admin().id(), "key").orElseThrow().answer().body())
        .isEqualTo(PAUSED.toString());
  }

  @Test
  @DisplayName("3.1 Where it stays as it is nothing is kept")
  final void keepsNothingWhereItStays() {
    turned(PAUSED);
    assertThat(store.postingSwitch().turn(_ -> Optional.empty(), Optional.empty()))
        .isEqualTo(new Once.Done<>(PAUSED));
    assertThat(store.auditTrail().of(AuditSubject.POSTING)).hasSize(1);
  }

  @Test
  @DisplayName("3.2 Of a crowd that pauses what runs, one does")
  final void isTurnedOnce() {
    List<Once<State>> states =
        AtOnce.each(
            CROWD,
            _ ->
                store
                    .postingSwitch()
                    .turn(
                        before ->
                            before.equals(RUNNING) ? Optional.of(told(PAUSED)) : Optional.empty(),
                        Optional.empty()));

    assertThat(states).containsOnly(new Once.Done<>(PAUSED));
    assertThat(store.auditTrail().of(AuditSubject.POSTING)).hasSize(1);
  }

  private State turned(State next) {
    return switch (turned(next, Optional.empty())) {
      case Once.Done<State>(var state) -> state;
      case Once.KeyInUse<State>(var _) -> throw new AssertionError("no key was given");
    };
  }

  private Once<State> turned(State next, Optional<Keyed<State>> keep) {
    return store.postingSwitch().turn(_ -> Optional.of(told(next)), keep);
  }

  private static Turned told(State next) {
    return new Turned(
        next,
        new AuditEntry(
            GivenIds.next(),
            Given.NOW,
            new Author.Machine("test"),
            "posting",
            AuditSubject.POSTING,
            0,
            List.of(),
            Map.of()));
  }
}
