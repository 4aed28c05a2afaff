package dev.countersign.zoho;

import dev.countersign.application.erp.Exchange;
import java.util.regex.Pattern;

/** What of a request and its answer may be kept: neither tokens, nor who people are at Zoho. */
final class Transcript {
  /** Members of Zoho's documents that name people, with what they say. */
  private static final Pattern PEOPLE =
      Pattern.compile(
          "(\"(?:[a-z_]*_by_name|user_name|approver_name|submitter_name|email|photo_url)\"\\s*:"
              + "\\s*)\"(?:[^\"\\\\]|\\\\.)*+\"");

  private static final String NOBODY = "$1\"…\"";

  private Transcript() {}

  /**
   * Of a call of the API.
   *
   * @param call with all that goes into its query
   * @param sent the body as it went out; blank where there is none
   */
  static Exchange of(ZohoCall call, String sent, Token.Granted token, Delivery delivery) {
    String request = call.method() + " " + call.target();
    return call.isPage()
        ? Exchange.ofPage(request, outcome(delivery))
        : new Exchange(request, sent, outcome(delivery), answered(delivery, token), 0);
  }

  /** Of a request whose bodies are secret. */
  static Exchange ofSecrets(String request, Delivery delivery) {
    return new Exchange(request, "", outcome(delivery), "", 0);
  }

  private static String outcome(Delivery delivery) {
    return switch (delivery) {
      case Delivery.Answered(var reply) -> reply.toString();
      case Delivery.Withheld _, Delivery.Unsent _ -> "NOT_SENT";
      case Delivery.Lost _ -> "LOST";
    };
  }

  private static String answered(Delivery delivery, Token.Granted token) {
    return switch (delivery) {
      case Delivery.Answered(var reply) -> discreet(reply.body()).replace(token.value(), "…");
      case Delivery.Withheld(var error, _) -> error.message();
      case Delivery.Unsent(var why) -> why;
      case Delivery.Lost(var why) -> why;
    };
  }

  private static String discreet(String body) {
    return PEOPLE.matcher(body).replaceAll(NOBODY);
  }
}
