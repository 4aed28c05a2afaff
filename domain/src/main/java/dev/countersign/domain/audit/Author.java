package dev.countersign.domain.audit;

import dev.countersign.domain.person.Actor;

/** Who did it. */
public sealed interface Author {
  /** Somebody, in the roles that they had, from where they called. */
  record Human(Actor actor, Origin origin) implements Author {}

  /** Countersign itself, a part of it. */
  record Machine(String name) implements Author {}
}
