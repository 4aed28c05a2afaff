package dev.countersign.testkit.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.person.People;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.LocationAccess;
import dev.countersign.domain.person.Person;
import dev.countersign.domain.person.PersonId;
import dev.countersign.domain.person.Role;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.harness.StoreHarness;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What every {@link People} does; numbers are those of its clauses. */
@TestMethodOrder(MethodOrderer.DisplayName.class)
public abstract class PeopleContract {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final LocationAccess HERE =
      new LocationAccess.Only(
          Set.of(new LocationId("9223372036854775807"), new LocationId("ثلاثة")));
  private static final LocationAccess NOWHERE = new LocationAccess.Only(Set.of());
  private static final LocationAccess EVERYWHERE = new LocationAccess.Everywhere();

  private StoreHarness store;

  /** Makes a store that holds nothing. */
  protected abstract StoreHarness emptyStore();

  @BeforeEach
  final void open() {
    store = emptyStore();
  }

  @Test
  @DisplayName("1.1 Who was seen is found as they were, here and elsewhere")
  final void findsThemAsTheyWere() {
    Actor some = actor("ن-1", HERE, Role.APPROVER, Role.AUDITOR);
    Actor none = actor("N-1", NOWHERE, Role.FINAL_APPROVER);
    Actor all = actor("n-1", EVERYWHERE, Role.ADMIN);
    for (Actor actor : Set.of(some, none, all)) {
      store.people().seen(actor, Given.NOW);
    }

    assertThat(store.elsewhere().people().approversSince(Given.NOW))
        .containsExactlyInAnyOrder(some, none, all);
  }

  @Test
  @DisplayName("1.2 The last time counts")
  final void keepsTheLastTime() {
    store.people().seen(actor("1", EVERYWHERE, Role.APPROVER), Given.NOW);
    store.people().seen(actor("1", HERE, Role.ADMIN), Given.NOW.plus(HOUR));

    assertThat(store.people().approversSince(Given.NOW))
        .containsExactly(actor("1", HERE, Role.ADMIN));
  }

  @Test
  @DisplayName("2.1 Only those are found who approve, and were seen since then")
  final void findsApproversOfLate() {
    store.people().seen(actor("clerk", EVERYWHERE, Role.CLERK, Role.AUDITOR), Given.NOW);
    store.people().seen(actor("early", EVERYWHERE, Role.APPROVER), Given.NOW.minusNanos(1000));
    store.people().seen(actor("now", EVERYWHERE, Role.APPROVER), Given.NOW);

    assertThat(store.people().approversSince(Given.NOW))
        .extracting(actor -> actor.id().value())
        .containsExactly("now");
  }

  @Test
  @DisplayName("2.2 Who does not approve any more is found no more")
  final void forgetsWhoApprovesNoMore() {
    store.people().seen(actor("1", EVERYWHERE, Role.APPROVER), Given.NOW);
    store.people().seen(actor("1", EVERYWHERE, Role.CLERK), Given.NOW.plus(HOUR));

    assertThat(store.people().approversSince(Given.NOW)).isEmpty();
  }

  @Test
  @DisplayName("3.1 An earlier time changes nothing")
  final void ignoresWhatIsLate() {
    Actor last = actor("1", HERE, Role.APPROVER);
    store.people().seen(last, Given.NOW);
    store.people().seen(actor("1", EVERYWHERE, Role.CLERK), Given.NOW.minus(HOUR));

    assertThat(store.people().approversSince(Given.NOW)).containsExactly(last);
  }

  private static Actor actor(String id, LocationAccess locations, Role... roles) {
    return new Actor(new Person(new PersonId(id), "Name of " + id), Set.of(roles), locations);
  }
}
