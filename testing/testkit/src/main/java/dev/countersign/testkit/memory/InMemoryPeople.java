package dev.countersign.testkit.memory;

import dev.countersign.application.person.People;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.PersonId;
import dev.countersign.domain.person.Role;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people who were seen by this process. */
public final class InMemoryPeople implements People {
  private final Map<PersonId, Seen> seen = new HashMap<>();

  @Override
  public synchronized void seen(Actor actor, Instant at) {
    seen.merge(
        actor.id(),
        new Seen(actor, at),
        (before, next) -> before.at().isAfter(next.at()) ? before : next);
  }

  @Override
  public synchronized List<Actor> approversSince(Instant since) {
    return seen.values().stream()
        .filter(it -> !it.at().isBefore(since))
        .map(Seen::actor)
        .filter(actor -> actor.hasAny(Role.APPROVING))
        .toList();
  }

  /** Somebody, and when. */
  private record Seen(Actor actor, Instant at) {}
}
