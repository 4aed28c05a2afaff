package dev.countersign.persistence.audit;

import dev.countersign.domain.audit.Author;
import dev.countersign.domain.audit.Hash;
import dev.countersign.domain.audit.Origin;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.LocationAccess;
import dev.countersign.domain.person.Person;
import dev.countersign.domain.person.PersonId;
import dev.countersign.domain.person.Role;
import dev.countersign.persistence.audit.EntryJson.AuthorJson;
import dev.countersign.persistence.audit.EntryJson.HumanJson;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Between who did something and how that is kept. */
final class Authors {
  private Authors() {}

  /** By what an entry is found: the person, or the part of Countersign. */
  static String actor(Author author) {
    return switch (author) {
      case Author.Human(var actor, _) -> actor.id().value();
      case Author.Machine(var name) -> name;
    };
  }

  /**
   * As it is kept.
   *
   * @param personal the hash of somebody's personal data
   */
  static AuthorJson json(Author author, Optional<Hash> personal) {
    return switch (author) {
      case Author.Human(var actor, var origin) ->
          new AuthorJson(json(actor, origin, personal.orElseThrow()), null);
      case Author.Machine(var name) -> new AuthorJson(null, name);
    };
  }

  private static HumanJson json(Actor actor, Origin origin, Hash personal) {
    return new HumanJson(
        actor.id().value(),
        locations(actor.locations()),
        personal.hex(),
        origin.requestId(),
        actor.roles().stream().map(Role::name).sorted().toList());
  }

  private static @Nullable List<String> locations(LocationAccess access) {
    return switch (access) {
      case LocationAccess.Everywhere _ -> null;
      case LocationAccess.Only(var only) -> only.stream().map(LocationId::value).sorted().toList();
    };
  }

  static Author author(AuthorJson json, PersonalJson personal) {
    return json.human() == null
        ? new Author.Machine(Objects.requireNonNull(json.machine(), "an entry by nobody"))
        : human(json.human(), personal);
  }

  private static Author human(HumanJson json, PersonalJson personal) {
    var person = new Person(new PersonId(json.id()), personal.name());
    Set<Role> roles = json.roles().stream().map(Role::valueOf).collect(Collectors.toSet());
    var actor = new Actor(person, roles, access(json.locations()));
    return new Author.Human(actor, personal.origin(json.requestId()));
  }

  private static LocationAccess access(@Nullable List<String> locations) {
    return locations == null
        ? new LocationAccess.Everywhere()
        : new LocationAccess.Only(
            locations.stream().map(LocationId::new).collect(Collectors.toSet()));
  }
}
