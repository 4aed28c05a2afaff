package dev.countersign.application.event;

import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.LocationAccess;
import dev.countersign.domain.person.Role;
import java.util.EnumSet;
import java.util.Set;

/**
 * What somebody who listens may hear, and wants to.
 *
 * @param types empty for all of them
 */
public record Audience(Set<EventType> types, boolean reads, LocationAccess locations) {
  public Audience {
    types = Set.copyOf(types);
  }

  /** Any role reads, at its locations. */
  public static Audience of(Actor actor, Set<EventType> types) {
    return new Audience(types, actor.hasAny(EnumSet.allOf(Role.class)), actor.locations());
  }

  boolean hears(Event event) {
    Happening happening = event.happening();
    return reads
        && (types.isEmpty() || types.contains(happening.type()))
        && locations.covers(happening.locations());
  }
}
