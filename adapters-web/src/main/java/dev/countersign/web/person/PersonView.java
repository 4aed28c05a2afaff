package dev.countersign.web.person;

import dev.countersign.domain.person.Person;
import dev.countersign.web.json.WireView;

/** Somebody, as answers name them. */
@WireView
public record PersonView(String id, String name) {
  public static PersonView of(Person person) {
    return new PersonView(person.id().value(), person.name());
  }
}
