package dev.countersign.simulator.zoho;

/** A location: a general one (parent id empty) or a warehouse below it. */
public record ZohoLocation(String id, String name, String parentId, boolean primary, boolean active)
    implements ZohoMaster {

  /** An active general location. */
  public static ZohoLocation general(String id, String name) {
    return new ZohoLocation(id, name, "", false, true);
  }

  /** An active warehouse of a general location. */
  public static ZohoLocation warehouse(String id, String name, String parentId) {
    return new ZohoLocation(id, name, parentId, false, true);
  }

  /** The same location as the organisation's primary one. */
  public ZohoLocation asPrimary() {
    return new ZohoLocation(id, name, parentId, true, active);
  }

  /** The same location out of use. */
  public ZohoLocation inactive() {
    return new ZohoLocation(id, name, parentId, primary, false);
  }

  /** Whether it is a general location, the kind that a document's header names. */
  public boolean isGeneral() {
    return parentId.isEmpty();
  }
}
