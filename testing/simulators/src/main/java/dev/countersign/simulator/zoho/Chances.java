package dev.countersign.simulator.zoho;

import static dev.countersign.simulator.zoho.ZohoFault.Kind.ERROR_500;
import static dev.countersign.simulator.zoho.ZohoFault.Kind.ERROR_503;
import static dev.countersign.simulator.zoho.ZohoFault.Kind.HANG;
import static dev.countersign.simulator.zoho.ZohoFault.Kind.HTML_502;
import static dev.countersign.simulator.zoho.ZohoFault.Kind.LIMIT_CONCURRENT;
import static dev.countersign.simulator.zoho.ZohoFault.Kind.LIMIT_DAY;
import static dev.countersign.simulator.zoho.ZohoFault.Kind.LIMIT_MINUTE;
import static dev.countersign.simulator.zoho.ZohoFault.Kind.NON_ZERO_CODE;
import static dev.countersign.simulator.zoho.ZohoFault.Kind.NO_ID;
import static dev.countersign.simulator.zoho.ZohoFault.Kind.RESET;
import static dev.countersign.simulator.zoho.ZohoFault.Kind.TOKEN_EVICTED;
import static dev.countersign.simulator.zoho.ZohoFault.Kind.TRUNCATED;

import dev.countersign.simulator.zoho.ZohoStorm.Chance;
import java.util.List;

/** What a storm draws from where nobody says otherwise. */
final class Chances {
  /** A day's quota that is used up is told to begin anew so soon, not at midnight. */
  private static final long DAY_MILLIS = 1000;

  private Chances() {}

  static List<Chance> tokens() {
    return List.of(
        before(HANG), after(HANG), after(RESET), after(HTML_502), before(ERROR_503), after(NO_ID));
  }

  static List<Chance> reads() {
    return List.of(
        before(HANG),
        before(RESET),
        before(HTML_502),
        after(TRUNCATED),
        before(ERROR_500),
        before(ERROR_503),
        before(LIMIT_MINUTE),
        new Chance(LIMIT_DAY, false, 1, DAY_MILLIS),
        before(LIMIT_CONCURRENT),
        before(TOKEN_EVICTED),
        before(NON_ZERO_CODE));
  }

  static List<Chance> writes() {
    return List.of(
        before(HANG),
        after(HANG),
        after(RESET),
        after(HTML_502),
        after(TRUNCATED),
        before(ERROR_500),
        after(ERROR_500),
        before(ERROR_503),
        before(LIMIT_MINUTE),
        new Chance(LIMIT_DAY, false, 1, DAY_MILLIS),
        before(LIMIT_CONCURRENT),
        before(TOKEN_EVICTED),
        before(NON_ZERO_CODE));
  }

  private static Chance before(ZohoFault.Kind kind) {
    return new Chance(kind, false, 1, 0);
  }

  private static Chance after(ZohoFault.Kind kind) {
    return new Chance(kind, true, 1, 0);
  }
}
