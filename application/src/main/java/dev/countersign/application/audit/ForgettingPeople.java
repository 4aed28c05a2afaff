package dev.countersign.application.audit;

import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.domain.audit.Author;
import dev.countersign.domain.person.PersonId;
import java.util.Map;

/** Gives up what is known of a person beside what they did. */
public final class ForgettingPeople {
  private final PersonalRecords records;
  private final NotingActions noting;

  public ForgettingPeople(PersonalRecords records, NotingActions noting) {
    this.records = records;
    this.noting = noting;
  }

  /** Tells how many records it were; 0 where nothing was known. */
  public int forget(Author author, PersonId person) {
    return records.erase(
        person,
        erased ->
            noting.entry(
                author,
                "erase-personal-data",
                AuditSubject.of(person),
                Map.of("records", Integer.toString(erased))));
  }
}
