package dev.countersign.simulator.zoho;

/** Refusals of ids in a body that nothing has; the codes are likely ones, not confirmed. */
final class Unknown {
  private Unknown() {}

  static Refusal item() {
    return new Refusal(400, 2006, "Item does not exist.");
  }

  static Refusal location(String id) {
    return new Refusal(400, 1002, "Location does not exist. (" + id + ")");
  }

  static Refusal account() {
    return new Refusal(400, 11015, "Inactive or deleted accounts");
  }
}
