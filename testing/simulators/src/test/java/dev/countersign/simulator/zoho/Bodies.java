package dev.countersign.simulator.zoho;

/** Request bodies. */
final class Bodies {
  private Bodies() {}

  static String adjustment(String reference, String... lines) {
    return """
    {"date":"2026-11-20","reason":"Damaged goods","adjustment_type":"quantity","description":"",
     "reference_number":"%s","location_id":"%s","line_items":[%s]}\
    """
        .formatted(reference, ZohoDemo.HEAD_OFFICE, String.join(",", lines));
  }

  static String line(String item, String quantity) {
    return line(item, quantity, "");
  }

  /** A line in Warehouse 1; further members begin with a comma. */
  static String line(String item, String quantity, String further) {
    return "{\"item_id\":\"%s\",\"quantity_adjusted\":%s,\"location_id\":\"%s\"%s}"
        .formatted(item, quantity, ZohoDemo.WAREHOUSE_1, further);
  }

  static String laptops(String quantity) {
    return adjustment("REF-1", line(ZohoDemo.LAPTOP, quantity));
  }
}
