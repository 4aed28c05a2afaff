package dev.countersign.zoho;

import dev.countersign.application.budget.Priority;
import dev.countersign.application.catalogue.CatalogueCopy;
import dev.countersign.application.catalogue.ErpCatalogue;
import dev.countersign.domain.catalogue.Account;
import dev.countersign.domain.catalogue.Location;
import dev.countersign.domain.catalogue.Storage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Zoho's organisation, locations, items, storages and accounts. */
final class ZohoCatalogue implements ErpCatalogue {
  private final ZohoApi api;
  private final Lists lists;
  private final ItemReading items;
  private final Organisations organisations;
  private final InstantSource clock;

  ZohoCatalogue(ZohoConfiguration configuration, ZohoApi api, InstantSource clock) {
    this.api = api;
    this.lists = new Lists(api);
    this.items = new ItemReading(api);
    this.organisations = new Organisations(configuration);
    this.clock = clock;
  }

  @Override
  public Reading read() {
    Instant asOf = clock.instant();
    try {
      return new Reading.Copied(copy(asOf));
    } catch (Unanswered broken) {
      return new Reading.Unavailable(broken.error());
    } catch (IllegalArgumentException unreadable) {
      return new Reading.Unavailable(Trouble.noAnswer(String.valueOf(unreadable.getMessage())));
    }
  }

  private CatalogueCopy copy(Instant asOf) {
    ZohoCall call = ZohoCall.get("organizations", Priority.BACKGROUND, ZohoCall.ORGANIZATIONS);
    return new CatalogueCopy(
        organisations.ours(api.call(call, OrganizationsJson.class).orUnanswered()),
        items.all(),
        locations(),
        storages(),
        accounts(),
        Optional.empty(),
        asOf);
  }

  /** Organisations that were not moved to locations have warehouses in their place. */
  private List<Location> locations() {
    return lists
        .whereKnown(
            ZohoCall.get("locations", Priority.BACKGROUND, "/locations"),
            LocationsJson.class,
            row -> Blank.toEmpty(row.locationId()))
        .map(rows -> rows.stream().map(MasterData::location).toList())
        .orElseGet(this::warehouses);
  }

  private List<Location> warehouses() {
    return lists
        .all(
            ZohoCall.get("warehouses", Priority.BACKGROUND, "/settings/warehouses"),
            WarehousesJson.class,
            row -> Blank.toEmpty(row.warehouseId()))
        .stream()
        .map(MasterData::location)
        .toList();
  }

  /** Plans below Premium have no bins. */
  private List<Storage> storages() {
    return lists
        .whereOffered(
            ZohoCall.get("storages", Priority.BACKGROUND, "/storagelocations"),
            StoragesJson.class,
            row -> Blank.toEmpty(row.storageId()))
        .stream()
        .map(MasterData::storage)
        .toList();
  }

  /** Not in Zoho Inventory's document; where it is not answered, the accounts are unknown. */
  private List<Account> accounts() {
    return lists
        .whereOffered(
            ZohoCall.get("accounts", Priority.BACKGROUND, "/chartofaccounts"),
            AccountsJson.class,
            row -> Blank.toEmpty(row.accountId()))
        .stream()
        .map(MasterData::account)
        .toList();
  }
}
