package dev.countersign.application.posting;

import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.erp.Exchange;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the trail tells of requests to the ERP: without names, and without the end of what is long.
 */
final class ExchangeFacts {
  /** Characters of an answer that are kept. */
  private static final int LONGEST = 8 * 1024;

  /** Up to the quotation mark that ends a string in JSON. */
  private static final Pattern NAME =
      Pattern.compile(
          "(%s|%s)(?:[^\"\\\\]|\\\\.)*+"
              .formatted(ErpStep.Reject.WITHDRAWN, ErpStep.Reject.REOPENED));

  private ExchangeFacts() {}

  static void put(Map<String, String> facts, List<Exchange> exchanges) {
    for (int i = 0; i < exchanges.size(); i++) {
      put(facts, "exchange." + (i + 1) + ".", exchanges.get(i));
    }
  }

  private static void put(Map<String, String> facts, String path, Exchange exchange) {
    facts.put(path + "request", exchange.request());
    facts.put(path + "outcome", exchange.outcome());
    if (!exchange.sent().isEmpty()) {
      facts.put(path + "sent", unnamed(exchange.sent()));
    }
    if (!exchange.answered().isEmpty()) {
      facts.put(path + "answered", cut(unnamed(exchange.answered())));
    }
    if (exchange.pages() > 1) {
      facts.put(path + "pages", Integer.toString(exchange.pages()));
    }
  }

  /** Who it was the trail tells elsewhere, and there a person can be forgotten. */
  private static String unnamed(String text) {
    return NAME.matcher(text).replaceAll("$1…");
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end) + "… (" + (text.length() - end) + " more characters)";
  }
}
