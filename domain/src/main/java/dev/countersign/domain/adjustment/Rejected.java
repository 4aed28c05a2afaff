package dev.countersign.domain.adjustment;

import dev.countersign.domain.person.Person;
import java.time.Instant;

/** Turned down; may be edited into a draft again. */
public record Rejected(Details details, Submission submission) implements Adjustment {
  Draft edit(Content next, Person by, Instant at) {
    return new Draft(details.edited(next, by, at));
  }

  Cancelled cancel(Instant at) {
    return new Cancelled(details.next(at));
  }
}
