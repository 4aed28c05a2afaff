package dev.countersign.simulator.zoho;

/** An account of the chart of accounts. */
public record ZohoAccount(String id, String name, String code, String type, boolean active)
    implements ZohoMaster {

  /** An active account. */
  public static ZohoAccount of(String id, String name, String code, String type) {
    return new ZohoAccount(id, name, code, type, true);
  }

  /** The same account out of use. */
  public ZohoAccount inactive() {
    return new ZohoAccount(id, name, code, type, false);
  }
}
