package dev.countersign.application.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.lease.Wakeup;
import dev.countersign.domain.person.Role;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.memory.HandMovedClock;
import dev.countersign.testkit.memory.InMemoryStore;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ListenersTest {
  private static final Audience HERE = audience("here");
  private static final Audience THERE = audience("there");

  private final Listeners listeners = new Listeners();
  private final EventFeed feed =
      new EventFeed(new InMemoryStore(new HandMovedClock(Given.NOW)).events(), new Wakeup());

  @Test
  void keepsThoseWhoHearTheSameTogetherWhileThereAreAny() {
    Listening first = join(HERE);
    Listening second = join(audience("here"));
    Listening other = join(THERE);
    assertThat(listeners.count()).isEqualTo(3);

    listeners.leave(HERE, first);
    assertThat(listeners.count()).isEqualTo(2);
    listeners.leave(HERE, second);
    listeners.leave(THERE, other);
    listeners.leave(THERE, other);
    assertThat(listeners.count()).isZero();
    assertThat(listeners.isEmpty()).isTrue();
  }

  private Listening join(Audience audience) {
    return listeners.join(
        audience, hearers -> new Listening(feed, hearers, () -> {}, 0, true, false));
  }

  private static Audience audience(String place) {
    return Audience.of(Given.at(Given.actor("ann", Role.CLERK), place), Set.of());
  }
}
