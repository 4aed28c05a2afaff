package dev.countersign.bootstrap;

import dev.countersign.simulator.zoho.ZohoDemo;
import java.time.LocalDate;
import java.time.ZoneId;

/** Bodies of requests. */
final class Bodies {
  static final String ARABIC = "تالف أثناء النقل 📦 – بالة رقم ٧";

  private Bodies() {}

  /** Of the demo organisation's today. */
  static String today() {
    return LocalDate.now(ZoneId.of("Asia/Riyadh")).toString();
  }

  /** Damaged laptops of 250.00 each: so many that two approvals are asked from 4 on. */
  static String laptops(int quantity) {
    return laptops(quantity, "");
  }

  static String laptops(int quantity, String reference) {
    return """
    { "type": "QUANTITY", "date": "%s", "reason": "Damaged goods",
      "description": "%s", "reference": "%s", "locationId": "%s",
      "lines": [ { "itemId": "%s", "quantity": -%d } ] }
    """
        .formatted(today(), ARABIC, reference, ZohoDemo.WAREHOUSE_1, ZohoDemo.LAPTOP, quantity);
  }
}
