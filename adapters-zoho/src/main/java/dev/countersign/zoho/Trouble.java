package dev.countersign.zoho;

import dev.countersign.application.erp.ErpError;
import java.time.Duration;

/** Our words for what goes wrong with Zoho. */
final class Trouble {
  /** How long to leave alone what somebody has to set up first. */
  static final Duration CONFIGURATION_DELAY = Duration.ofMinutes(5);

  private Trouble() {}

  /** No connection: nothing was sent. */
  static ErpError unreachable(String why) {
    return ErpError.of("erp.unreachable", "Zoho could not be reached: " + why);
  }

  /** Sent, and nothing came back that could be understood. */
  static ErpError noAnswer(String why) {
    return ErpError.of("erp.in_doubt", "Zoho gave no usable answer: " + why);
  }

  /** The account, its scopes or the organisation are set up wrongly. */
  static ErpError notAuthorised(String why, String erpCode, String erpMessage) {
    return new ErpError(
        "erp.not_authorised", "Zoho does not accept our account: " + why, erpCode, erpMessage);
  }

  static ErpError throttled(String why, String erpCode, String erpMessage) {
    return new ErpError("erp.throttled", "Zoho limits our requests: " + why, erpCode, erpMessage);
  }

  static ErpError quota(String erpCode, String erpMessage) {
    return new ErpError("erp.quota", "The day's requests to Zoho are used up", erpCode, erpMessage);
  }

  static ErpError missing(String erpCode, String erpMessage) {
    return new ErpError("erp.document_missing", "Zoho has no such document", erpCode, erpMessage);
  }
}
