package dev.countersign.simulator.zoho;

/** What somebody has set up wrongly, between the client and Zoho. */
public enum ZohoSetup {
  /** Nothing. */
  RIGHT,
  /** The accounts server does not know the client's secret. */
  WRONG_SECRET,
  /** The accounts server does not know the client, as in another data centre. */
  WRONG_CLIENT,
  /** The refresh token was revoked. */
  REVOKED_GRANT,
  /** There are tokens, and the API of this data centre accepts none. */
  WRONG_DATA_CENTRE,
  /** The user does not belong to the organisation that is asked for. */
  WRONG_ORGANISATION,
  /** Everything is granted except adjustments. */
  MISSING_SCOPE;

  /** What the accounts server says, or nothing where it has no objection. */
  String tokenError() {
    return switch (this) {
      case WRONG_SECRET -> "invalid_client_secret";
      case WRONG_CLIENT -> "invalid_client";
      case REVOKED_GRANT -> "invalid_code";
      case RIGHT, WRONG_DATA_CENTRE, WRONG_ORGANISATION, MISSING_SCOPE -> "";
    };
  }
}
