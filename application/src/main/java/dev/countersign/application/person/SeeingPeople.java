package dev.countersign.application.person;

import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.PersonId;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/** Remembers who was seen, at most once an hour each, and without holding anybody up. */
public final class SeeingPeople {
  private static final System.Logger LOG = System.getLogger("countersign.people");
  private static final Duration BETWEEN = Duration.ofHours(1);

  private final Map<PersonId, Seen> known = new ConcurrentHashMap<>();
  private final People people;
  private final Executor aside;
  private final InstantSource clock;

  /**
   * For one process.
   *
   * @param aside where the remembering is done
   */
  public SeeingPeople(People people, Executor aside, InstantSource clock) {
    this.people = people;
    this.aside = aside;
    this.clock = clock;
  }

  /** Somebody with a valid token. */
  public void saw(Actor actor) {
    Instant now = clock.instant();
    Seen before = known.get(actor.id());
    if (before == null || !before.still(actor, now)) {
      known.put(actor.id(), new Seen(actor, now));
      aside.execute(() -> remember(actor, now));
    }
  }

  private void remember(Actor actor, Instant now) {
    try {
      people.seen(actor, now);
    } catch (RuntimeException fault) {
      known.remove(actor.id());
      LOG.log(Level.WARNING, "that somebody was seen could not be kept", fault);
    }
  }

  /** Somebody as they were kept last. */
  private record Seen(Actor actor, Instant at) {
    boolean still(Actor present, Instant now) {
      return actor.equals(present) && now.isBefore(at.plus(BETWEEN));
    }
  }
}
