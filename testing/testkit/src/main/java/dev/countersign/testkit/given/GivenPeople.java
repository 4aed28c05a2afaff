package dev.countersign.testkit.given;

import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.LocationAccess;
import dev.countersign.domain.person.Person;
import dev.countersign.domain.person.PersonId;
import dev.countersign.domain.person.Role;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes people who act. */
final class GivenPeople {
  private GivenPeople() {}

  static Actor everywhere(String name, Role... roles) {
    return new Actor(person(name), Set.of(roles), new LocationAccess.Everywhere());
  }

  static Actor at(Actor actor, String... locations) {
    Set<LocationId> only =
        Arrays.stream(locations).map(LocationId::new).collect(Collectors.toUnmodifiableSet());
    return new Actor(actor.person(), actor.roles(), new LocationAccess.Only(only));
  }

  private static Person person(String name) {
    return new Person(new PersonId(name), name);
  }
}
