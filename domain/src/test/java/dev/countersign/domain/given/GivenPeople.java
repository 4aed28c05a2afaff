package dev.countersign.domain.given;

import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.LocationAccess;
import dev.countersign.domain.person.Person;
import dev.countersign.domain.person.PersonId;
import dev.countersign.domain.person.Role;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** People who act. */
public final class GivenPeople {
  public static final Actor CLERK = actor("clerk", Role.CLERK);
  public static final Actor APPROVER = actor("approver", Role.APPROVER);
  public static final Actor FINAL = actor("final", Role.FINAL_APPROVER);
  public static final Actor ADMIN = actor("admin", Role.ADMIN);

  private GivenPeople() {}

  public static Person person(String name) {
    return new Person(new PersonId(name), "Name of " + name);
  }

  /** Somebody who acts everywhere. */
  public static Actor actor(String name, Role... roles) {
    return new Actor(person(name), Set.of(roles), new LocationAccess.Everywhere());
  }

  /** The same person in the same roles, at these locations only. */
  public static Actor onlyAt(Actor actor, String... locations) {
    Set<LocationId> ids = Arrays.stream(locations).map(LocationId::new).collect(Collectors.toSet());
    return new Actor(actor.person(), actor.roles(), new LocationAccess.Only(ids));
  }
}
