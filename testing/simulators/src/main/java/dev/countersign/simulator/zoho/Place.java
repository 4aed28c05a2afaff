package dev.countersign.simulator.zoho;

/**
 * Where a quantity is: an item in a location and, where they apply, an inward entry, a bin, a
 * serial number.
 */
record Place(String itemId, String locationId, String batchInId, String storageId, String serial) {

  static Place of(String itemId, String locationId) {
    return new Place(itemId, locationId, "", "", "");
  }

  Place batch(String inId) {
    return new Place(itemId, locationId, inId, storageId, serial);
  }

  Place storage(String id) {
    return new Place(itemId, locationId, batchInId, id, serial);
  }

  Place serial(String number) {
    return new Place(itemId, locationId, batchInId, storageId, number);
  }

  /** Whether it counts all of an item in a location. */
  boolean isWhole() {
    return batchInId.isEmpty() && storageId.isEmpty() && serial.isEmpty();
  }
}
