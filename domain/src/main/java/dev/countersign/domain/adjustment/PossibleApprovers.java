package dev.countersign.domain.adjustment;

import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Whether among some people enough could approve what others had no part in. */
public final class PossibleApprovers {
  private final List<Actor> free;

  /**
   * Of people who were seen.
   *
   * @param contributors who may not, because they had a part in it
   */
  public PossibleApprovers(
      Collection<Actor> seen, Set<LocationId> locations, Set<PersonId> contributors) {
    this.free =
        seen.stream()
            .filter(actor -> actor.locations().covers(locations))
            .filter(actor -> !contributors.contains(actor.id()))
            .toList();
  }

  /** Whether there is somebody for every level, the second one another person than the first. */
  public boolean suffice(Levels levels) {
    return switch (levels) {
      case NONE -> true;
      case ONE -> free.stream().anyMatch(Permissions::mayApproveFirst);
      case TWO ->
          free.stream()
              .filter(Permissions::mayApproveFirst)
              .anyMatch(first ->
                  free.stream()
                      .filter(Permissions::mayApproveFinally)
                      .anyMatch(last -> !last.id().equals(first.id())));
    };
  }
}
