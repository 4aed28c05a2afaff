package dev.countersign.domain.given;

import static dev.countersign.domain.given.GivenCatalogue.BIN_1;
import static dev.countersign.domain.given.GivenCatalogue.BIN_2;
import static dev.countersign.domain.given.GivenCatalogue.BOLTS;
import static dev.countersign.domain.given.GivenCatalogue.DRILL;
import static dev.countersign.domain.given.GivenCatalogue.LAPTOP;
import static dev.countersign.domain.given.GivenCatalogue.SAMPLE;
import static dev.countersign.domain.given.GivenCatalogue.TABLETS;
import static dev.countersign.domain.given.GivenCatalogue.UNPRICED;
import static dev.countersign.domain.given.GivenCatalogue.VACCINE;
import static dev.countersign.domain.given.GivenCatalogue.WAREHOUSE;

import dev.countersign.domain.batch.BatchId;
import dev.countersign.domain.batch.BatchInId;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import dev.countersign.domain.stock.Batch;
import dev.countersign.domain.stock.BatchStock;
import dev.countersign.domain.stock.InwardEntry;
import dev.countersign.domain.stock.ItemStock;
import dev.countersign.domain.stock.SerialStock;
import dev.countersign.domain.stock.StockSnapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stock, put in as it is told. */
public final class GivenStock {
  private final Map<ItemId, ItemStock> items = new HashMap<>();

  private GivenStock() {}

  /** Of nothing that is known. */
  public static GivenStock unknown() {
    return new GivenStock();
  }

  /**
   * In the warehouse: ten of each; of what is tracked by batch, six in B1 (four of the entry I1,
   * two of I2) and four in B2; the pieces S1, S2, S3; six in the first bin and four in the second.
   */
  public static GivenStock tenOfEach() {
    var stock = unknown();
    for (ItemId item : List.of(LAPTOP, TABLETS, SAMPLE, BOLTS, VACCINE, DRILL, UNPRICED)) {
      stock.onHand(item, WAREHOUSE, "10");
    }
    for (ItemId item : List.of(TABLETS, VACCINE)) {
      stock.batches(
          item,
          batch("B1", "N1", entry("I1", WAREHOUSE, "4"), entry("I2", WAREHOUSE, "2")),
          batch("B2", "N2", entry("I3", WAREHOUSE, "4")));
    }
    for (ItemId item : List.of(SAMPLE, DRILL)) {
      stock.serials(item, WAREHOUSE, "S1", "S2", "S3");
    }
    for (ItemId item : List.of(BOLTS, VACCINE, DRILL)) {
      stock.storages(item, WAREHOUSE, Map.of(BIN_1, "6", BIN_2, "4"));
    }
    return stock;
  }

  /** A batch that keeps for ever; its entries oldest first. */
  public static Batch batch(String id, String number, InwardEntry... entries) {
    return new Batch(new BatchId(id), number, Optional.empty(), List.of(entries));
  }

  /** One that is good until that day. */
  public static Batch batch(String id, String number, LocalDate expiresOn) {
    return new Batch(new BatchId(id), number, Optional.of(expiresOn), List.of());
  }

  /** What is left of an inward entry. */
  public static InwardEntry entry(String id, LocationId location, String balance) {
    return new InwardEntry(new BatchInId(id), location, Quantity.of(balance), Map.of());
  }

  /** What is left of one, and where that lies. */
  public static InwardEntry entry(
      String id, LocationId location, String balance, Map<StorageId, String> storages) {
    return new InwardEntry(new BatchInId(id), location, Quantity.of(balance), quantities(storages));
  }

  public GivenStock onHand(ItemId item, LocationId location, String quantity) {
    ItemStock now = of(item);
    var onHand = new HashMap<>(now.onHand());
    onHand.put(location, Quantity.of(quantity));
    items.put(item, new ItemStock(onHand, now.batches(), now.serials(), now.storages()));
    return this;
  }

  public GivenStock withoutOnHand(ItemId item) {
    ItemStock now = of(item);
    items.put(item, new ItemStock(Map.of(), now.batches(), now.serials(), now.storages()));
    return this;
  }

  public GivenStock batches(ItemId item, Batch... all) {
    ItemStock now = of(item);
    items.put(
        item,
        new ItemStock(
            now.onHand(), Optional.of(BatchStock.of(List.of(all))), now.serials(), now.storages()));
    return this;
  }

  /** Beside those that are there. */
  public GivenStock another(ItemId item, Batch batch) {
    List<Batch> all = new ArrayList<>(of(item).batches().orElseThrow().byId().values());
    all.add(batch);
    return batches(item, all.toArray(Batch[]::new));
  }

  public GivenStock serials(ItemId item, LocationId location, String... numbers) {
    ItemStock now = of(item);
    var there = SerialStock.at(location, Arrays.stream(numbers).map(SerialNumber::new).toList());
    items.put(
        item, new ItemStock(now.onHand(), now.batches(), now.serials().and(there), now.storages()));
    return this;
  }

  public GivenStock storages(ItemId item, LocationId location, Map<StorageId, String> balances) {
    ItemStock now = of(item);
    var storages = new HashMap<>(now.storages());
    storages.put(location, quantities(balances));
    items.put(item, new ItemStock(now.onHand(), now.batches(), now.serials(), storages));
    return this;
  }

  public StockSnapshot make() {
    return new StockSnapshot(items);
  }

  private ItemStock of(ItemId item) {
    return items.getOrDefault(item, ItemStock.UNKNOWN);
  }

  private static Map<StorageId, Quantity> quantities(Map<StorageId, String> balances) {
    var quantities = new HashMap<StorageId, Quantity>();
    balances.forEach((id, quantity) -> quantities.put(id, Quantity.of(quantity)));
    return quantities;
  }
}
