package dev.countersign.simulator.zoho;

import java.util.List;
import java.util.stream.Stream;

/** The demo organisation's master data and opening stock, with the ids that tests name. */
public final class ZohoDemo {
  /** The primary general location. */
  public static final String HEAD_OFFICE = "460000000038080";

  /** The warehouse of the head office; it has bins. */
  public static final String WAREHOUSE_1 = "460000000041010";

  /** Another general location. */
  public static final String JEDDAH_BRANCH = "460000000038090";

  /** The warehouse of the Jeddah branch; it has no bins. */
  public static final String JEDDAH_WAREHOUSE = "460000000041020";

  /** A warehouse out of use. */
  public static final String CLOSED_WAREHOUSE = "460000000041030";

  /** A bin in Warehouse 1. */
  public static final String BIN_A1 = "6780203000000093225";

  /** A bin in Warehouse 1. */
  public static final String BIN_A2 = "6780203000000093226";

  /** A bin in Warehouse 1, empty. */
  public static final String BIN_B1 = "6780203000000093227";

  /** A bin in Warehouse 1, out of use. */
  public static final String BIN_CLOSED = "6780203000000093228";

  /** The default account of adjustments. */
  public static final String COST_OF_GOODS_SOLD = "4815000000000388";

  /** The account of the stock. */
  public static final String INVENTORY_ASSET = "4815000000000391";

  /** An account for losses. */
  public static final String STOCK_LOSS = "4815000000000394";

  /** An account out of use. */
  public static final String OLD_SHRINKAGE = "4815000000000397";

  /** Plain, cost 250.00, 40 in Warehouse 1 and 5 in Jeddah. */
  public static final String LAPTOP = "4815000000044100";

  /** Plain, sold by fractions of a kilogram. */
  public static final String COFFEE = "4815000000044103";

  /** Plain, no cost known. */
  public static final String SAMPLE_KIT = "4815000000044106";

  /** Plain, cost 0. */
  public static final String GIFT_BAG = "4815000000044109";

  /** Plain, cost 999.99. */
  public static final String PROJECTOR = "4815000000044112";

  /** Plain in bins: 30 in A1, 20 in A2. */
  public static final String BOLT = "4815000000044115";

  /** By batch: {@link #YOGURT_BATCH}. */
  public static final String YOGURT = "4815000000044118";

  /** By batch in bins: {@link #SERUM_BATCH}. */
  public static final String SERUM = "4815000000044121";

  /** By serial number: ARMP-0001 to ARMP-0003 in Warehouse 1. */
  public static final String SCANNER = "4815000000044124";

  /** By serial number in bins: SR-RE-001 and SR-RE-002 in A1, SR-RE-003 in A2. */
  public static final String ROUTER = "4815000000044127";

  /** Out of use. */
  public static final String RETIRED_PHONE = "4815000000044130";

  /** A service. */
  public static final String INSTALLATION = "4815000000044133";

  /** Goods without stock. */
  public static final String DROP_SHIPPED = "4815000000044136";

  /** The batch of yogurt, 24 in Warehouse 1 by {@link #YOGURT_BATCH_IN}. */
  public static final String YOGURT_BATCH = "6780203000000511440";

  /** The inward entry of the batch of yogurt. */
  public static final String YOGURT_BATCH_IN = "6780203000000511433";

  /**
   * The batch of serum, 8 in A1 and 4 in A2 by {@link #SERUM_BATCH_IN_A1} and {@link
   * #SERUM_BATCH_IN_A2}.
   */
  public static final String SERUM_BATCH = "6780203000000511450";

  /** The inward entry of the serum in A1. */
  public static final String SERUM_BATCH_IN_A1 = "6780203000000511451";

  /** The inward entry of the serum in A2. */
  public static final String SERUM_BATCH_IN_A2 = "6780203000000511452";

  private ZohoDemo() {}

  /** The whole of the demo data. */
  public static ZohoData data() {
    List<ZohoMaster> masters =
        Stream.of(DemoMasters.places(), DemoMasters.accounts(), DemoMasters.items())
            .flatMap(List::stream)
            .toList();
    return new ZohoData(masters, DemoMasters.stock());
  }
}
