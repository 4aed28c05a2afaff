package dev.countersign.persistence.event;

import dev.countersign.application.event.Ticket;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.LocationAccess;
import dev.countersign.domain.person.Person;
import dev.countersign.domain.person.PersonId;
import dev.countersign.domain.person.Role;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A ticket, as it is kept.
 *
 * @param locations null for all of them
 */
@Serdeable
record TicketJson(
    String id, String name, List<Role> roles, @Nullable List<String> locations, Instant expiresAt) {

  static TicketJson of(Ticket ticket) {
    Actor actor = ticket.actor();
    return new TicketJson(
        actor.id().value(),
        actor.person().name(),
        actor.roles().stream().sorted().toList(),
        locations(actor.locations()),
        ticket.expiresAt());
  }

  private static @Nullable List<String> locations(LocationAccess access) {
    return switch (access) {
      case LocationAccess.Everywhere() -> null;
      case LocationAccess.Only(var only) -> only.stream().map(LocationId::value).sorted().toList();
    };
  }

  Ticket ticket() {
    var person = new Person(new PersonId(id), name);
    return new Ticket(
        new Actor(person, roles.stream().collect(Collectors.toSet()), access()), expiresAt);
  }

  private LocationAccess access() {
    return locations == null
        ? new LocationAccess.Everywhere()
        : new LocationAccess.Only(
            locations.stream().map(LocationId::new).collect(Collectors.toSet()));
  }
}
