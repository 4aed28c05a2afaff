package dev.countersign.application.adjustment;

import dev.countersign.domain.audit.Author;
import dev.countersign.domain.audit.Origin;
import dev.countersign.domain.person.Actor;

/** Who calls, and from where. */
public record Caller(Actor actor, Origin origin) {
  Author author() {
    return new Author.Human(actor, origin);
  }
}
