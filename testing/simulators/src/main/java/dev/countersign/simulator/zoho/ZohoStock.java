package dev.countersign.simulator.zoho;

import java.math.BigDecimal;
import java.util.List;

/** Stock that came in by other ways than an adjustment; texts that do not apply are empty. */
public record ZohoStock(
    String itemId,
    String locationId,
    BigDecimal quantity,
    String storageId,
    String batchId,
    String batchNumber,
    String batchInId,
    String expiryDate,
    List<String> serials) {

  /** Takes a copy of the serial numbers. */
  public ZohoStock {
    serials = List.copyOf(serials);
  }

  /** A quantity of an item in a location. */
  public static ZohoStock of(String itemId, String locationId, String quantity) {
    return new ZohoStock(
        itemId, locationId, new BigDecimal(quantity), "", "", "", "", "", List.of());
  }

  /** One piece for each serial number. */
  public static ZohoStock serials(String itemId, String locationId, List<String> serials) {
    return new ZohoStock(
        itemId, locationId, BigDecimal.valueOf(serials.size()), "", "", "", "", "", serials);
  }

  /** The same stock in a bin. */
  public ZohoStock in(String storage) {
    return new ZohoStock(
        itemId,
        locationId,
        quantity,
        storage,
        batchId,
        batchNumber,
        batchInId,
        expiryDate,
        serials);
  }

  /** The same stock as one inward entry of a batch, which is made where it does not exist. */
  public ZohoStock batch(String id, String number, String inId, String expiry) {
    return new ZohoStock(
        itemId, locationId, quantity, storageId, id, number, inId, expiry, serials);
  }
}
