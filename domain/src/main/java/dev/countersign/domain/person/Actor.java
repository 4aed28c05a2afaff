package dev.countersign.domain.person;

import java.util.Collections;
import java.util.Set;

/** Somebody acting: the person, their roles, and their locations. */
public record Actor(Person person, Set<Role> roles, LocationAccess locations) {
  public Actor {
    roles = Set.copyOf(roles);
  }

  public PersonId id() {
    return person.id();
  }

  public boolean hasAny(Set<Role> wanted) {
    return !Collections.disjoint(roles, wanted);
  }
}
