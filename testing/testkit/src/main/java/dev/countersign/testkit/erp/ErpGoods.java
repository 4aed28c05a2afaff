package dev.countersign.testkit.erp;

import dev.countersign.application.catalogue.CatalogueCopy;
import dev.countersign.domain.catalogue.Account;
import dev.countersign.domain.catalogue.AccountId;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.Location;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.Storage;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.catalogue.Tracking;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.testkit.given.Given;
import java.util.List;
import java.util.Optional;

/** The goods that the kits of the ERP ports move about; ids of 19 digits, one above 2^63. */
public final class ErpGoods {
  public static final LocationId OFFICE = new LocationId("4815000000000038080");
  public static final LocationId WAREHOUSE = new LocationId("4815000000000041010");
  public static final LocationId BRANCH = new LocationId("4815000000000052020");
  public static final ItemId PLAIN = new ItemId("9999999999999999999");
  public static final ItemId OTHER = new ItemId("4815000000000044103");
  public static final ItemId BATCHED = new ItemId("4815000000000044121");
  public static final ItemId SERIAL = new ItemId("4815000000000044127");
  public static final ItemId BINNED = new ItemId("4815000000000044115");
  public static final StorageId BIN_1 = new StorageId("4815000000000093001");
  public static final StorageId BIN_2 = new StorageId("4815000000000093002");
  public static final AccountId COSTS = new AccountId("4815000000000000388");
  public static final AccountId LOSSES = new AccountId("4815000000000000391");
  public static final String BATCH = "4815000000000511440";
  public static final String BATCH_IN = "4815000000000511433";

  private ErpGoods() {}

  /** The master data. */
  public static CatalogueCopy masters() {
    return Given.catalogue()
        .items(List.of(plain(PLAIN), plain(OTHER), batched(), serial(), binned()))
        .locations(
            new Location(OFFICE, "Head Office", Optional.empty(), true),
            new Location(WAREHOUSE, "Warehouse 1", Optional.of(OFFICE), true),
            new Location(BRANCH, "Jeddah Branch", Optional.empty(), true))
        .storages(
            new Storage(BIN_1, "Bin 1", WAREHOUSE, true),
            new Storage(BIN_2, "Bin 2", WAREHOUSE, true))
        .accounts(
            new Account(COSTS, "Cost of Goods Sold", true), new Account(LOSSES, "Losses", true))
        .build();
  }

  /** What there is of them in the warehouse. */
  public static List<FarStock> stock() {
    return List.of(
        stock(PLAIN, "50"),
        stock(OTHER, "50"),
        inBin(new FarStock.FarBatch(BATCH, "BTC-1", BATCH_IN)),
        new FarStock(
            SERIAL,
            WAREHOUSE,
            Quantity.of("2"),
            Optional.empty(),
            Optional.empty(),
            List.of("SN-1", "SN-2")),
        new FarStock(
            BINNED, WAREHOUSE, Quantity.of("20"), Optional.empty(), Optional.of(BIN_1), List.of()));
  }

  private static FarStock stock(ItemId item, String quantity) {
    return new FarStock(
        item, WAREHOUSE, Quantity.of(quantity), Optional.empty(), Optional.empty(), List.of());
  }

  private static FarStock inBin(FarStock.FarBatch batch) {
    return new FarStock(
        BATCHED, WAREHOUSE, Quantity.of("20"), Optional.of(batch), Optional.of(BIN_1), List.of());
  }

  private static Item plain(ItemId id) {
    return Given.item().id(id.value()).named("Item " + id).sku("P-" + id).build();
  }

  private static Item batched() {
    return Given.item().id(BATCHED.value()).sku("BTC").tracked(Tracking.BATCH).inBins().build();
  }

  private static Item serial() {
    return Given.item().id(SERIAL.value()).sku("SRL").tracked(Tracking.SERIAL).build();
  }

  private static Item binned() {
    return Given.item().id(BINNED.value()).sku("BIN").inBins().build();
  }
}
