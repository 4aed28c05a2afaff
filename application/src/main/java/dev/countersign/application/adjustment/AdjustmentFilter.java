package dev.countersign.application.adjustment;

import dev.countersign.application.erp.ErpState;
import dev.countersign.application.search.SearchPrefix;
import dev.countersign.domain.adjustment.AdjustmentType;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody looks for among adjustments; all of it has to hold.
 *
 * @param statuses any of these; all where empty, as with types and states
 * @param location that of the header or of a line
 * @param item that of a line
 * @param reason its text
 * @param count the stock count that it was made by
 * @param from the first day of its date
 * @param to the last day of its date
 * @param waitingFor who may approve it now, at the level that it waits for
 */
public record AdjustmentFilter(
    Set<Status> statuses,
    Set<AdjustmentType> types,
    Set<ErpState> erpStates,
    Optional<LocationId> location,
    Optional<ItemId> item,
    Optional<String> reason,
    Optional<PersonId> createdBy,
    Optional<UUID> count,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<SearchPrefix> prefix,
    Optional<Actor> waitingFor) {
  /** Everything. */
  public static final AdjustmentFilter ALL = in(Set.of());

  public AdjustmentFilter {
    statuses = Set.copyOf(statuses);
    types = Set.copyOf(types);
    erpStates = Set.copyOf(erpStates);
  }

  /** Everything in these states. */
  public static AdjustmentFilter in(Set<Status> statuses) {
    return new AdjustmentFilter(
        statuses,
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
