package dev.countersign.application.adjustment;

import dev.countersign.domain.audit.Author;
import dev.countersign.domain.audit.Origin;
import dev.countersign.domain.person.Actor;

/** Who calls, and from where. */
public record Caller(Actor actor, Origin origin) {
  /** As the audit trail names them. */
  public Author.Human author() {
    return new Author.Human(actor, origin);
  }
}
