package dev.countersign.testkit.given;

import dev.countersign.application.adjustment.AdjustmentFilter;
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

/** Makes a filter; at first one that lets everything pass. */
public final class GivenFilter {
  private Set<Status> statuses = Set.of();
  private Set<AdjustmentType> types = Set.of();
  private Set<ErpState> erpStates = Set.of();
  private Optional<LocationId> location = Optional.empty();
  private Optional<ItemId> item = Optional.empty();
  private Optional<String> reason = Optional.empty();
  private Optional<PersonId> createdBy = Optional.empty();
  private Optional<UUID> count = Optional.empty();
  private Optional<LocalDate> from = Optional.empty();
  private Optional<LocalDate> to = Optional.empty();
  private Optional<SearchPrefix> prefix = Optional.empty();
  private Optional<Actor> waitingFor = Optional.empty();

  public GivenFilter statuses(Status... any) {
    statuses = Set.of(any);
    return this;
  }

  public GivenFilter types(AdjustmentType... any) {
    types = Set.of(any);
    return this;
  }

  public GivenFilter erpStates(ErpState... any) {
    erpStates = Set.of(any);
    return this;
  }

  public GivenFilter at(String locationId) {
    location = Optional.of(new LocationId(locationId));
    return this;
  }

  public GivenFilter item(String itemId) {
    item = Optional.of(new ItemId(itemId));
    return this;
  }

  public GivenFilter reason(String text) {
    reason = Optional.of(text);
    return this;
  }

  public GivenFilter by(String personId) {
    createdBy = Optional.of(new PersonId(personId));
    return this;
  }

  public GivenFilter count(UUID id) {
    count = Optional.of(id);
    return this;
  }

  public GivenFilter from(LocalDate day) {
    from = Optional.of(day);
    return this;
  }

  public GivenFilter to(LocalDate day) {
    to = Optional.of(day);
    return this;
  }

  public GivenFilter words(String beginning) {
    prefix = Optional.of(new SearchPrefix(beginning));
    return this;
  }

  public GivenFilter waitingFor(Actor actor) {
    waitingFor = Optional.of(actor);
    return this;
  }

  public AdjustmentFilter build() {
    return new AdjustmentFilter(
        statuses,
        types,
        erpStates,
        location,
        item,
        reason,
        createdBy,
        count,
        from,
        to,
        prefix,
        waitingFor);
  }
}
