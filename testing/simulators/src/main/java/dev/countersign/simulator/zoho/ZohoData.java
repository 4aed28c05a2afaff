package dev.countersign.simulator.zoho;

import java.util.List;

/** Master data and opening stock that a simulator begins with. */
public record ZohoData(List<ZohoMaster> masters, List<ZohoStock> stock) {
  /** Takes copies. */
  public ZohoData {
    masters = List.copyOf(masters);
    stock = List.copyOf(stock);
  }
}
