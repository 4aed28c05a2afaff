package dev.countersign.persistence.person;

import dev.countersign.application.person.People;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.LocationAccess;
import dev.countersign.domain.person.Person;
import dev.countersign.domain.person.PersonId;
import dev.countersign.domain.person.Role;
import dev.countersign.persistence.document.Documents;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The people who were seen, in their table. */
@Singleton
final class JdbcPeople implements People {
  private final PersonRows rows;
  private final Documents documents;

  JdbcPeople(PersonRows rows, Documents documents) {
    this.rows = rows;
    this.documents = documents;
  }

  @Override
  public void seen(Actor actor, Instant at) {
    rows.seen(
        actor.id().value(),
        at.truncatedTo(ChronoUnit.MICROS),
        actor.hasAny(Role.APPROVING),
        documents.written(json(actor)));
  }

  @Override
  public List<Actor> approversSince(Instant since) {
    return rows.approversSince(since).stream().map(this::actor).toList();
  }

  private static PersonJson json(Actor actor) {
    return new PersonJson(
        actor.person().name(),
        actor.roles().stream().map(Role::name).sorted().toList(),
        locations(actor.locations()));
  }

  private static @Nullable List<String> locations(LocationAccess access) {
    return switch (access) {
      case LocationAccess.Everywhere() -> null;
      case LocationAccess.Only(var locations) ->
          locations.stream().map(LocationId::value).sorted().toList();
    };
  }

  private Actor actor(PersonRow row) {
    PersonJson json = documents.read(row.document(), PersonJson.class);
    return new Actor(
        new Person(new PersonId(row.personId()), json.name()),
        json.roles().stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
        Optional.ofNullable(json.locations())
            .<LocationAccess>map(JdbcPeople::only)
            .orElseGet(LocationAccess.Everywhere::new));
  }

  private static LocationAccess only(List<String> locations) {
    return new LocationAccess.Only(
        locations.stream().map(LocationId::new).collect(Collectors.toUnmodifiableSet()));
  }
}
