package dev.countersign.web.person;

import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.LocationAccess;
import dev.countersign.web.json.WireView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who the caller is.
 *
 * @param locations null where they are everywhere at home
 */
@WireView
record MeView(String id, String name, List<String> roles, @Nullable List<String> locations) {
  static MeView of(Actor actor) {
    return new MeView(
        actor.id().value(),
        actor.person().name(),
        actor.roles().stream().sorted().map(Enum::name).toList(),
        locations(actor.locations()));
  }

  private static @Nullable List<String> locations(LocationAccess access) {
    return switch (access) {
      case LocationAccess.Everywhere() -> null;
      case LocationAccess.Only(var locations) ->
          locations.stream().map(id -> id.value()).sorted().toList();
    };
  }
}
