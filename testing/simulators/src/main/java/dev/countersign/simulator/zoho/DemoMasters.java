package dev.countersign.simulator.zoho;

import java.util.List;

/** The records of the demo organisation. */
final class DemoMasters {
  private DemoMasters() {}

  static List<ZohoMaster> places() {
    return List.of(
        ZohoLocation.general(ZohoDemo.HEAD_OFFICE, "Head Office").asPrimary(),
        ZohoLocation.warehouse(ZohoDemo.WAREHOUSE_1, "Warehouse 1", ZohoDemo.HEAD_OFFICE),
        ZohoLocation.general(ZohoDemo.JEDDAH_BRANCH, "Jeddah Branch"),
        ZohoLocation.warehouse(
            ZohoDemo.JEDDAH_WAREHOUSE, "Jeddah Warehouse", ZohoDemo.JEDDAH_BRANCH),
        ZohoLocation.warehouse(ZohoDemo.CLOSED_WAREHOUSE, "Old Depot", ZohoDemo.HEAD_OFFICE)
            .inactive(),
        ZohoStorage.of(ZohoDemo.BIN_A1, "Bin A1", ZohoDemo.WAREHOUSE_1),
        ZohoStorage.of(ZohoDemo.BIN_A2, "Bin A2", ZohoDemo.WAREHOUSE_1),
        ZohoStorage.of(ZohoDemo.BIN_B1, "Bin B1", ZohoDemo.WAREHOUSE_1),
        ZohoStorage.of(ZohoDemo.BIN_CLOSED, "Bin C9", ZohoDemo.WAREHOUSE_1).inactive());
  }

  static List<ZohoMaster> accounts() {
    return List.of(
        ZohoAccount.of(
            ZohoDemo.COST_OF_GOODS_SOLD, "Cost of Goods Sold", "5000", "cost_of_goods_sold"),
        ZohoAccount.of(ZohoDemo.INVENTORY_ASSET, "Inventory Asset", "1200", "stock"),
        ZohoAccount.of(ZohoDemo.STOCK_LOSS, "Stock Loss", "5100", "expense"),
        ZohoAccount.of(ZohoDemo.OLD_SHRINKAGE, "Shrinkage (old)", "5199", "expense").inactive());
  }

  static List<ZohoMaster> items() {
    return List.of(
        ZohoItem.of(ZohoDemo.LAPTOP, "Laptop 15 inch, white", "LAP-15-W")
            .ean("6281000000014")
            .cost("250.00"),
        ZohoItem.of(ZohoDemo.COFFEE, "بن عربي Arabic Coffee ☕", "COF-AR")
            .ean("0628100000021")
            .unit("kg")
            .cost("48.50"),
        ZohoItem.of(ZohoDemo.SAMPLE_KIT, "Sample Kit", "SMP-KIT").cost(null),
        ZohoItem.of(ZohoDemo.GIFT_BAG, "Gift Bag", "GFT-BAG").cost("0"),
        ZohoItem.of(ZohoDemo.PROJECTOR, "Projector 4K", "PRJ-4K")
            .ean("6281000000045")
            .cost("999.99"),
        ZohoItem.of(ZohoDemo.BOLT, "Bolt M8", "BLT-M8").ean("6281000000052").cost("0.35").inBins(),
        ZohoItem.of(ZohoDemo.YOGURT, "Yogurt 170 g", "YOG-170")
            .cost("1.75")
            .tracking(Tracking.BATCH),
        ZohoItem.of(ZohoDemo.SERUM, "Serum 10 ml", "SRM-10")
            .cost("62.00")
            .tracking(Tracking.BATCH)
            .inBins(),
        ZohoItem.of(ZohoDemo.SCANNER, "Handheld Scanner", "SCN-HH")
            .cost("410.00")
            .tracking(Tracking.SERIAL),
        ZohoItem.of(ZohoDemo.ROUTER, "Router AX", "RTR-AX")
            .cost("95.00")
            .tracking(Tracking.SERIAL)
            .inBins(),
        ZohoItem.of(ZohoDemo.RETIRED_PHONE, "Phone, retired", "PHN-OLD").inactive(),
        ZohoItem.of(ZohoDemo.INSTALLATION, "Installation", "SRV-INST").notStocked("service"),
        ZohoItem.of(ZohoDemo.DROP_SHIPPED, "Desk, drop-shipped", "DSK-DS").notStocked("goods"),
        ZohoItem.of("4815000000044139", "Office Set", "SET-OFF").cost("300.00").asCombo(),
        ZohoItem.of("4815000000044142", "Cable HDMI 2 m", "CBL-HD2")
            .ean("6281000000144")
            .cost("3.20"),
        ZohoItem.of("4815000000044145", "Cable Reel", "CBL-RL").unit("m").cost("0.85"),
        ZohoItem.of("4815000000044148", "Keyboard, Arabic", "KBD-AR")
            .ean("6281000000168")
            .cost("18.00"),
        ZohoItem.of("4815000000044151", "Mouse", "MOU-1").ean("6281000000175").cost("9.50"),
        ZohoItem.of("4815000000044154", "Screw 4x40", "SCR-440").cost("0.02").inBins(),
        ZohoItem.of("4815000000044157", "Dates 1 kg تمر", "DAT-1K")
            .cost("12.00")
            .tracking(Tracking.BATCH));
  }

  static List<ZohoStock> stock() {
    String warehouse = ZohoDemo.WAREHOUSE_1;
    return List.of(
        ZohoStock.of(ZohoDemo.LAPTOP, warehouse, "40"),
        ZohoStock.of(ZohoDemo.LAPTOP, ZohoDemo.JEDDAH_WAREHOUSE, "5"),
        ZohoStock.of(ZohoDemo.COFFEE, warehouse, "12.345678"),
        ZohoStock.of(ZohoDemo.SAMPLE_KIT, warehouse, "15"),
        ZohoStock.of(ZohoDemo.GIFT_BAG, warehouse, "500"),
        ZohoStock.of(ZohoDemo.PROJECTOR, warehouse, "6"),
        ZohoStock.of(ZohoDemo.BOLT, warehouse, "30").in(ZohoDemo.BIN_A1),
        ZohoStock.of(ZohoDemo.BOLT, warehouse, "20").in(ZohoDemo.BIN_A2),
        ZohoStock.of(ZohoDemo.YOGURT, warehouse, "24")
            .batch(ZohoDemo.YOGURT_BATCH, "BTC-YG-001", ZohoDemo.YOGURT_BATCH_IN, "2027-01-31"),
        ZohoStock.of(ZohoDemo.SERUM, warehouse, "8")
            .in(ZohoDemo.BIN_A1)
            .batch(ZohoDemo.SERUM_BATCH, "BTC-SR-001", ZohoDemo.SERUM_BATCH_IN_A1, "2027-12-16"),
        ZohoStock.of(ZohoDemo.SERUM, warehouse, "4")
            .in(ZohoDemo.BIN_A2)
            .batch(ZohoDemo.SERUM_BATCH, "BTC-SR-001", ZohoDemo.SERUM_BATCH_IN_A2, "2027-12-16"),
        ZohoStock.serials(
            ZohoDemo.SCANNER, warehouse, List.of("ARMP-0001", "ARMP-0002", "ARMP-0003")),
        ZohoStock.serials(ZohoDemo.ROUTER, warehouse, List.of("SR-RE-001", "SR-RE-002"))
            .in(ZohoDemo.BIN_A1),
        ZohoStock.serials(ZohoDemo.ROUTER, warehouse, List.of("SR-RE-003")).in(ZohoDemo.BIN_A2),
        ZohoStock.of("4815000000044142", warehouse, "150"),
        ZohoStock.of("4815000000044145", warehouse, "820.5"),
        ZohoStock.of("4815000000044148", warehouse, "33"),
        ZohoStock.of("4815000000044151", ZohoDemo.JEDDAH_WAREHOUSE, "48"));
  }
}
