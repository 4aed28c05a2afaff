package dev.countersign.testkit.given;

import dev.countersign.application.catalogue.CatalogueCopy;
import dev.countersign.domain.catalogue.Account;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.Location;
import dev.countersign.domain.catalogue.Organisation;
import dev.countersign.domain.catalogue.Storage;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a copy of an ERP's catalogue; at first one item at one location, and nothing else. */
public final class GivenCatalogue {
  private Organisation organisation =
      new Organisation(
          "10234695", "Lamp House", ZoneId.of("Asia/Riyadh"), Currency.getInstance("SAR"), 2);
  private List<Item> items = List.of(new GivenItem().build());
  private List<Location> locations = List.of(Given.location(Given.MAIN.value()));
  private List<Storage> storages = List.of();
  private List<Account> accounts = List.of();
  private Optional<Set<String>> customFields = Optional.empty();
  private Instant asOf = Given.NOW;

  GivenCatalogue() {}

  public GivenCatalogue of(Organisation other) {
    organisation = other;
    return this;
  }

  public GivenCatalogue items(Item... instead) {
    return items(List.of(instead));
  }

  public GivenCatalogue items(List<Item> instead) {
    items = instead;
    return this;
  }

  public GivenCatalogue locations(Location... instead) {
    locations = List.of(instead);
    return this;
  }

  public GivenCatalogue storages(Storage... instead) {
    storages = List.of(instead);
    return this;
  }

  public GivenCatalogue accounts(Account... instead) {
    accounts = List.of(instead);
    return this;
  }

  /** The ERP tells its custom fields: these. */
  public GivenCatalogue customFields(String... ids) {
    customFields = Optional.of(Set.of(ids));
    return this;
  }

  public GivenCatalogue asOf(Instant at) {
    asOf = at;
    return this;
  }

  public CatalogueCopy build() {
    return new CatalogueCopy(
        organisation, items, locations, storages, accounts, customFields, asOf);
  }
}
