package dev.countersign.web.api;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** Tests that call the adapter over HTTP, one adapter for each class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class OverHttp {
  protected static final String ADJUSTMENTS = "/api/v1/adjustments";
  protected static final String CLERK = "ann:CLERK";
  protected static final String APPROVER = "bob:APPROVER";
  protected static final String FINAL_APPROVER = "cem:FINAL_APPROVER";
  protected static final String ADMIN = "dia:ADMIN";
  protected static final String AUDITOR = "eve:AUDITOR";

  /** A draft of lamps, -12 of which are worth -1464. */
  protected static final String LAMPS =
      """
      {"type": "QUANTITY", "date": "2026-11-20", "reason": "Damaged goods",
       "locationId": "460000000041010",
       "lines": [{"itemId": "4815000000044101", "quantity": -12}]}
      """;

  protected final Api api = Api.start();

  @AfterAll
  void stop() {
    api.close();
  }

  /** The address of a new draft by the clerk. */
  protected String draft(String body) {
    return api.as(CLERK).post(ADJUSTMENTS, body).is(201).header("Location");
  }

  /** The address of one that waits for its first approval of two. */
  protected String submitted() {
    String address = draft(LAMPS);
    api.as(CLERK).post(address + "/submit").is(200);
    return address;
  }
}
