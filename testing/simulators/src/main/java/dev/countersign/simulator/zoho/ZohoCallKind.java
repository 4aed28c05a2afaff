package dev.countersign.simulator.zoho;

/** What a call is for. */
public enum ZohoCallKind {
  /** A refresh of the access token. */
  TOKEN,
  CREATE,
  UPDATE,
  DELETE,
  SUBMIT,
  APPROVE,
  /** The approval of all levels that are left. */
  APPROVE_FINALLY,
  REJECT,
  /** One adjustment. */
  GET,
  /** A page of the adjustments. */
  LIST,
  /** Details of items, batches, serial numbers, storages. */
  STOCK,
  /** Any other reading. */
  MASTER,
  /** What the simulator does not know. */
  OTHER;

  /** Of an operation's name, which is its method and its path with {@code {id}} for ids. */
  static ZohoCallKind of(String operation) {
    return switch (operation) {
      case "POST /oauth/v2/token" -> TOKEN;
      case "POST /inventoryadjustments" -> CREATE;
      case "PUT /inventoryadjustments/{id}" -> UPDATE;
      case "DELETE /inventoryadjustments/{id}" -> DELETE;
      case "POST /inventoryadjustments/{id}/submit" -> SUBMIT;
      case "POST /inventoryadjustments/{id}/approve" -> APPROVE;
      case "POST /inventoryadjustments/{id}/approve/final" -> APPROVE_FINALLY;
      case "POST /inventoryadjustments/{id}/reject" -> REJECT;
      case "GET /inventoryadjustments/{id}" -> GET;
      case "GET /inventoryadjustments" -> LIST;
      case "GET /itemdetails",
          "GET /items/batches",
          "GET /items/serialnumbers",
          "GET /storagelocations" ->
          STOCK;
      default -> operation.startsWith("GET ") ? MASTER : OTHER;
    };
  }
}
