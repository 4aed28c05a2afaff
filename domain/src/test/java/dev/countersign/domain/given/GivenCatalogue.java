package dev.countersign.domain.given;

import dev.countersign.domain.catalogue.Account;
import dev.countersign.domain.catalogue.AccountId;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.catalogue.Cause;
import dev.countersign.domain.catalogue.Direction;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.Location;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.Organisation;
import dev.countersign.domain.catalogue.Reason;
import dev.countersign.domain.catalogue.Storage;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.catalogue.Storages;
import dev.countersign.domain.catalogue.Tracking;
import dev.countersign.domain.measure.Amount;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small catalogue: one item of each kind, a warehouse below a head office, some accounts. */
public final class GivenCatalogue {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  /** Costs 732 apiece. */
  public static final ItemId LAPTOP = new ItemId("4815000000044100");

  /** Tracked by batch; costs 0.5 a tablet. */
  public static final ItemId TABLETS = new ItemId("4815000000044102");

  /** Tracked by serial number; costs nothing, which is known. */
  public static final ItemId SAMPLE = new ItemId("4815000000044104");

  /** Has no purchase rate. */
  public static final ItemId UNPRICED = new ItemId("4815000000044106");

  /** Untracked, in bins. */
  public static final ItemId BOLTS = new ItemId("4815000000044112");

  /** Tracked by batch, in bins. */
  public static final ItemId VACCINE = new ItemId("4815000000044114");

  /** Tracked by serial number, in bins. */
  public static final ItemId DRILL = new ItemId("4815000000044116");

  public static final ItemId RETIRED = new ItemId("4815000000044108");
  public static final ItemId SERVICE = new ItemId("4815000000044110");

  public static final LocationId OFFICE = new LocationId("460000000041010");
  public static final LocationId WAREHOUSE = new LocationId("460000000041012");
  public static final LocationId CLOSED = new LocationId("460000000041014");

  /** Bins of the warehouse; the office has none. */
  public static final StorageId BIN_1 = new StorageId("bin-1");

  public static final StorageId BIN_2 = new StorageId("bin-2");
  public static final StorageId BIN_OLD = new StorageId("bin-old");

  public static final AccountId GOODS = new AccountId("4815000000000388");
  public static final AccountId LOSSES = new AccountId("4815000000000390");
  public static final AccountId OLD = new AccountId("4815000000000392");

  /** Wants a description, and takes one account only. */
  public static final Reason SCRAPPED =
      new Reason("SCRAP", "Scrapped in the yard", Direction.OUTBOUND, true, Set.of(LOSSES));

  public static final Reason FOUND =
      new Reason("FOUND", "Found again", Direction.INBOUND, false, Set.of());

  private GivenCatalogue() {}

  public static CatalogueSnapshot snapshot() {
    return snapshot(accounts(), Optional.empty());
  }

  /** Of an ERP that tells its custom fields: these. */
  public static CatalogueSnapshot withCustomFields(String... ids) {
    return snapshot(accounts(), Optional.of(Set.of(ids)));
  }

  /** Of an ERP that does not tell its accounts. */
  public static CatalogueSnapshot withoutAccounts() {
    return snapshot(Map.of(), Optional.empty());
  }

  private static CatalogueSnapshot snapshot(
      Map<AccountId, Account> accounts, Optional<Set<String>> customFields) {
    return new CatalogueSnapshot(
        new Organisation("10234695", "Acme", ZoneOffset.UTC, Currency.getInstance("USD"), 2),
        byKey(items(), Item::id),
        byKey(locations(), Location::id),
        storages(),
        accounts,
        customFields,
        Stream.concat(Reason.SHIPPED.stream(), Stream.of(SCRAPPED, FOUND)).toList(),
        Cause.SHIPPED,
        Instant.parse("2026-11-20T06:00:00Z"));
  }

  /** The item as the catalogue has it. */
  public static Item item(ItemId id) {
    return snapshot().item(id).orElseThrow();
  }

  private static List<Item> items() {
    return List.of(
        item(LAPTOP, "Laptop", Tracking.NONE, true, true, "732"),
        item(TABLETS, "Tablets", Tracking.BATCH, true, true, "0.5"),
        item(SAMPLE, "Sample", Tracking.SERIAL, true, true, "0"),
        inBins(BOLTS, "Bolts", Tracking.NONE),
        inBins(VACCINE, "Vaccine", Tracking.BATCH),
        inBins(DRILL, "Drill", Tracking.SERIAL),
        item(UNPRICED, "Unpriced", Tracking.NONE, true, true, ""),
        item(RETIRED, "Retired", Tracking.NONE, false, true, "1"),
        item(SERVICE, "Service", Tracking.NONE, true, false, "1"));
  }

  private static Item item(
      ItemId id, String name, Tracking tracking, boolean active, boolean stocked, String rate) {
    Optional<Amount> cost = Optional.of(rate).filter(r -> !r.isEmpty()).map(Amount::of);
    return new Item(
        id, name, "SKU-" + name, "pcs", tracking, false, active, stocked, cost, List.of());
  }

  private static Item inBins(ItemId id, String name, Tracking tracking) {
    return new Item(
        id, name, "SKU-" + name, "pcs", tracking, true, true, true, Optional.empty(), List.of());
  }

  private static Storages storages() {
    return Storages.of(
        List.of(
            new Storage(BIN_1, "Aisle 1", WAREHOUSE, true),
            new Storage(BIN_2, "Aisle 2", WAREHOUSE, true),
            new Storage(BIN_OLD, "Torn down", WAREHOUSE, false)));
  }

  private static List<Location> locations() {
    return List.of(
        new Location(OFFICE, "Head office", Optional.empty(), true),
        new Location(WAREHOUSE, "Warehouse", Optional.of(OFFICE), true),
        new Location(CLOSED, "Closed shop", Optional.empty(), false));
  }

  private static Map<AccountId, Account> accounts() {
    return byKey(
        List.of(
            new Account(GOODS, "Cost of goods", true),
            new Account(LOSSES, "Losses", true),
            new Account(OLD, "Old", false)),
        Account::id);
  }

  private static <K, V> Map<K, V> byKey(List<V> values, Function<V, K> key) {
    return values.stream().collect(Collectors.toMap(key, Function.identity()));
  }
}
