package dev.countersign.simulator.zoho;

/** A bin of a location. */
public record ZohoStorage(String id, String name, String locationId, String zone, boolean active)
    implements ZohoMaster {

  /** An active bin in the default zone. */
  public static ZohoStorage of(String id, String name, String locationId) {
    return new ZohoStorage(id, name, locationId, "Default Zone", true);
  }

  /** The same bin out of use. */
  public ZohoStorage inactive() {
    return new ZohoStorage(id, name, locationId, zone, false);
  }
}
