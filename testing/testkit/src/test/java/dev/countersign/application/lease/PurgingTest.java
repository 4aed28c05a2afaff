package dev.countersign.application.lease;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.adjustment.FinishedAnswer;
import dev.countersign.application.adjustment.KeptAnswer;
import dev.countersign.application.event.Events;
import dev.countersign.application.event.Happening;
import dev.countersign.application.event.Ticket;
import dev.countersign.domain.person.Role;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.memory.HandMovedClock;
import dev.countersign.testkit.memory.InMemoryStore;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PurgingTest {
  private static final int MANY = 1_200;
  private static final Duration LONG = Duration.ofDays(30).plusMinutes(1);

  private final HandMovedClock clock = new HandMovedClock(Given.NOW);
  private final InMemoryStore store = new InMemoryStore(clock);
  private final Purging purging =
      new Purging(
          most -> store.events().purge(Events.KEPT, most),
          store.tickets()::purge,
          store.keptAnswers()::forget);

  @Test
  void givesUpAllThatIsOldOfEachKindAndNothingElse() {
    happen(3);
    ticket("old");
    answers(MANY, "old");
    clock.passes(LONG);
    happen(2);
    ticket("new");
    answers(1, "new");
    while (purging.getAsBoolean()) {
      // There may be more.
    }

    assertThat(store.events().kept()).isEqualTo(new Events.Kept(4, 5));
    assertThat(store.tickets().purge(MANY)).isZero();
    assertThat(store.tickets().take("new")).isPresent();
    assertThat(store.keptAnswers().forget(MANY)).isZero();
    assertThat(store.keptAnswers().find(Given.clerk().id(), "new 0")).isPresent();
  }

  @Test
  void leavesSomeForTheNextPart() {
    answers(MANY, "old");
    clock.passes(LONG);

    assertThat(purging.getAsBoolean()).isTrue();
    assertThat(store.keptAnswers().forget(MANY)).isBetween(1, MANY - 1);
  }

  @Test
  void isDoneWhereNothingIsOld() {
    answers(MANY, "new");

    assertThat(purging.getAsBoolean()).isFalse();
  }

  private void happen(int times) {
    var lease = store.leases().hold("numbering", new UUID(3, 3), LONG).orElseThrow();
    for (int i = 0; i < times; i++) {
      store.happens(new Happening.CatalogueCopied(clock.instant()));
    }
    store.numbering().number(lease, times);
  }

  private void ticket(String hash) {
    store.tickets().keep(hash, new Ticket(Given.actor("ann", Role.CLERK), clock.instant()));
  }

  private void answers(int many, String name) {
    var answer = new KeptAnswer("hash", new FinishedAnswer(200, Map.of(), "{}"));
    IntStream.range(0, many)
        .forEach(i -> store.keptAnswers().keep(Given.clerk().id(), name + " " + i, answer));
  }
}
