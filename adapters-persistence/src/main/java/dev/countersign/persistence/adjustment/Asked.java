package dev.countersign.persistence.adjustment;

import dev.countersign.application.adjustment.AdjustmentFilter;
import dev.countersign.application.adjustment.AdjustmentQuery;
import dev.countersign.domain.adjustment.Permissions;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.LocationAccess;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A query as far as it can be said without the database.
 *
 * @param statuses any of these; all where it is not empty and not asked for
 */
record Asked(AdjustmentQuery query, Optional<Set<Status>> statuses) {
  static Asked of(AdjustmentQuery query) {
    AdjustmentFilter filter = query.filter();
    Optional<Set<Status>> named = Optional.of(filter.statuses()).filter(some -> !some.isEmpty());
    Optional<Set<Status>> decided = filter.waitingFor().map(Asked::decidedBy);
    return new Asked(query, decided.map(some -> both(some, named)).or(() -> named));
  }

  AdjustmentFilter filter() {
    return query.filter();
  }

  LocationAccess visible() {
    return query.visible();
  }

  /** Whether nothing can be what is asked for; no adjustment is made by a count yet. */
  boolean isInVain() {
    return filter().count().isPresent()
        || statuses.filter(Set::isEmpty).isPresent()
        || !visible().covers(filter().location().stream().toList());
  }

  /** Where it has to be to be visible; empty where that is everywhere. */
  Optional<List<LocationId>> places() {
    return switch (visible()) {
      case LocationAccess.Everywhere _ -> Optional.empty();
      case LocationAccess.Only(var locations) -> Optional.of(List.copyOf(locations));
    };
  }

  private static Set<Status> decidedBy(Actor actor) {
    var statuses = EnumSet.noneOf(Status.class);
    Arrays.stream(Status.values()).filter(s -> decides(actor, s)).forEach(statuses::add);
    return statuses;
  }

  private static boolean decides(Actor actor, Status status) {
    return switch (status) {
      case PENDING_APPROVAL -> Permissions.mayApproveFirst(actor);
      case PENDING_FINAL_APPROVAL -> Permissions.mayApproveFinally(actor);
      case DRAFT, APPROVED, POSTED, REJECTED, CANCELLED, VOIDED -> false;
    };
  }

  private static Set<Status> both(Set<Status> some, Optional<Set<Status>> others) {
    others.ifPresent(some::retainAll);
    return some;
  }
}
