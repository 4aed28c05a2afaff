package dev.countersign.zoho;

import dev.countersign.application.erp.ErpError;
import java.time.Duration;

/** How one request for a new access token ended. */
sealed interface Refreshed {
  /** A new token, and how long it is good for. */
  record Renewed(Token.Granted token, Duration life) implements Refreshed {}

  /**
   * No token, and no other before somebody has set something up, or has left Zoho alone.
   *
   * @param delay how long callers wait at least
   * @param silence how long no other request is made
   */
  record Refused(ErpError error, Duration delay, Duration silence) implements Refreshed {}

  /**
   * No token this time.
   *
   * @param sent whether the accounts server may have counted the request
   */
  record Missed(ErpError error, boolean sent) implements Refreshed {}
}
