package dev.countersign.application.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.event.Events.Kept;
import dev.countersign.domain.person.Role;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.memory.HandMovedClock;
import dev.countersign.testkit.memory.InMemoryStore;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class PurgingEventsTest {
  private static final int MANY = 1_200;
  private static final String HASH = "0f".repeat(32);
  private static final Duration LONG = Events.KEPT.plusMinutes(1);

  private final HandMovedClock clock = new HandMovedClock(Given.NOW);
  private final InMemoryStore store = new InMemoryStore(clock);
  private final PurgingEvents purging =
      new PurgingEvents(store.events(), store.tickets(), store.leases(), new UUID(1, 1));

  @Test
  void givesUpAllThatIsOldHoweverMuch() {
    happen(MANY);
    store.tickets().keep(HASH, ticket());
    clock.passes(LONG);
    happen(3);
    purging.purge();

    assertThat(store.events().kept()).isEqualTo(new Kept(MANY + 1, MANY + 3));
    assertThat(store.tickets().purge(1)).isZero();
  }

  @Test
  void leavesItToAnotherThatIsAtIt() {
    happen(3);
    clock.passes(LONG);
    var other = store.leases().hold(PurgingEvents.NAME, new UUID(2, 2), LONG);
    purging.purge();

    assertThat(other).isPresent();
    assertThat(store.events().kept()).isEqualTo(new Kept(1, 3));
  }

  private void happen(int times) {
    var lease = store.leases().hold("numbering", new UUID(3, 3), LONG).orElseThrow();
    for (int i = 0; i < times; i++) {
      store.happens(new Happening.CatalogueCopied(clock.instant()));
    }
    store.numbering().number(lease, times);
  }

  private Ticket ticket() {
    return new Ticket(Given.actor("ann", Role.CLERK), clock.instant());
  }
}
