package dev.countersign.domain.person;

import dev.countersign.domain.catalogue.LocationId;
import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;

/** At which locations somebody sees and acts. */
public sealed interface LocationAccess {
  /** Everywhere. */
  record Everywhere() implements LocationAccess {}

  /** Only there; nowhere where the set is empty. */
  record Only(Set<LocationId> locations) implements LocationAccess {
    public Only {
      locations = Set.copyOf(locations);
    }
  }

  /** Whether all of these are theirs. */
  default boolean covers(Collection<LocationId> asked) {
    return covers(() -> asked);
  }

  /** The same, of what takes time to tell, and need not be told where everything is theirs. */
  default boolean covers(Supplier<? extends Collection<LocationId>> asked) {
    return switch (this) {
      case Everywhere _ -> true;
      case Only(var locations) -> locations.containsAll(asked.get());
    };
  }
}
