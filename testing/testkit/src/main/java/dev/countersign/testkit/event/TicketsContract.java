package dev.countersign.testkit.event;

import static dev.countersign.testkit.harness.AtOnce.CROWD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.event.Ticket;
import dev.countersign.application.event.Tickets;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.LocationAccess;
import dev.countersign.domain.person.Person;
import dev.countersign.domain.person.PersonId;
import dev.countersign.domain.person.Role;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.harness.AtOnce;
import dev.countersign.testkit.harness.StoreHarness;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What every {@link Tickets} does; numbers are those of its clauses. */
@TestMethodOrder(MethodOrderer.DisplayName.class)
public abstract class TicketsContract {
  private static final String HASH = "0f".repeat(32);
  private static final String OTHER = "f0".repeat(32);
  private static final LocationAccess HERE =
      new LocationAccess.Only(Set.of(new LocationId("ثلاثة"), new LocationId("3")));

  private StoreHarness store;

  /** Makes a store that holds nothing. */
  protected abstract StoreHarness emptyStore();

  @BeforeEach
  final void open() {
    store = emptyStore();
  }

  @Test
  @DisplayName("1.1 A ticket is taken elsewhere as it was kept, and then by nobody")
  final void isTakenOnce() {
    Ticket ticket = ticket(HERE, Role.CLERK, Role.AUDITOR);
    store.tickets().keep(HASH, ticket);

    assertThat(store.elsewhere().tickets().take(HASH)).contains(ticket);
    assertThat(store.tickets().take(HASH)).isEmpty();
    assertThat(store.elsewhere().tickets().take(HASH)).isEmpty();
  }

  @Test
  @DisplayName("1.2 At home everywhere, nowhere, and without a role are three different things")
  final void comesBackAsItWas() {
    Ticket everywhere = ticket(new LocationAccess.Everywhere(), Role.ADMIN);
    Ticket nowhere = ticket(new LocationAccess.Only(Set.of()));
    store.tickets().keep(HASH, everywhere);
    store.tickets().keep(OTHER, nowhere);

    assertThat(store.tickets().take(HASH)).contains(everywhere);
    assertThat(store.tickets().take(OTHER)).contains(nowhere);
  }

  @Test
  @DisplayName("1.3 Of a crowd one takes it")
  final void isTakenByOneOfACrowd() {
    store.tickets().keep(HASH, ticket(HERE, Role.CLERK));

    assertThat(AtOnce.each(CROWD, _ -> store.tickets().take(HASH)))
        .filteredOn(Optional::isPresent)
        .hasSize(1);
  }

  @Test
  @DisplayName("1.4 There is none of another hash")
  final void isNotAnothers() {
    store.tickets().keep(HASH, ticket(HERE, Role.CLERK));

    assertThat(store.tickets().take(OTHER)).isEmpty();
  }

  @Test
  @DisplayName("2.1 It is good until its time is over")
  final void endsInTime() {
    store.tickets().keep(HASH, ticket(HERE, Role.CLERK));
    store.tickets().keep(OTHER, ticket(HERE, Role.CLERK));
    store.passes(Tickets.GOOD_FOR.minusSeconds(10));
    Optional<Ticket> before = store.tickets().take(OTHER);
    store.passes(Duration.ofSeconds(11));

    assertThat(before).isPresent();
    assertThat(store.tickets().take(HASH)).isEmpty();
  }

  @Test
  @DisplayName("3.1 Those that are not good any more are given up, so many at most")
  final void givesUpOldOnes() {
    for (int i = 10; i < 15; i++) {
      store.tickets().keep(String.valueOf(i).repeat(32), ticket(HERE, Role.CLERK));
    }
    store.passes(Tickets.GOOD_FOR.plusSeconds(1));
    store.tickets().keep(HASH, ticket(HERE, Role.CLERK));

    assertThat(store.tickets().purge(3)).isEqualTo(3);
    assertThat(store.tickets().purge(3)).isEqualTo(2);
    assertThat(store.tickets().take(HASH)).isPresent();
  }

  private static Ticket ticket(LocationAccess locations, Role... roles) {
    var person = new Person(new PersonId("آن-1"), "Ann");
    return new Ticket(new Actor(person, Set.of(roles), locations), Given.NOW.plusSeconds(3600));
  }
}
