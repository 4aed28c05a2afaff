package dev.countersign.bootstrap;

import static dev.countersign.simulator.zoho.ZohoFault.Kind.ERROR_500;
import static dev.countersign.simulator.zoho.ZohoFault.Kind.ERROR_503;
import static dev.countersign.simulator.zoho.ZohoFault.Kind.HANG;
import static dev.countersign.simulator.zoho.ZohoFault.Kind.HTML_502;
import static dev.countersign.simulator.zoho.ZohoFault.Kind.LIMIT_CONCURRENT;
import static dev.countersign.simulator.zoho.ZohoFault.Kind.LIMIT_DAY;
import static dev.countersign.simulator.zoho.ZohoFault.Kind.LIMIT_MINUTE;
import static dev.countersign.simulator.zoho.ZohoFault.Kind.NO_ID;
import static dev.countersign.simulator.zoho.ZohoFault.Kind.RESET;
import static dev.countersign.simulator.zoho.ZohoFault.Kind.TOKEN_EVICTED;
import static dev.countersign.simulator.zoho.ZohoFault.Kind.TRUNCATED;
import static dev.countersign.simulator.zoho.ZohoFault.Kind.UNPARSEABLE;

import dev.countersign.simulator.zoho.ZohoFault;
import dev.countersign.simulator.zoho.ZohoRules;
import dev.countersign.simulator.zoho.ZohoStorm;
import dev.countersign.simulator.zoho.ZohoStorm.Chance;
import java.util.List;
import java.util.stream.Stream;

/** What goes wrong at Zoho in the plug test. */
final class PlugWeather {
  /**
   * The longest that a document stays out of the list; less than all the looks take together, by
   * far: what a client has given up waiting for may be booked seconds later on a busy machine.
   */
  static final long LIST_DELAY_MILLIS = 3_500;

  static final String RECHECK_DELAYS = "500ms,1s,6s";

  private PlugWeather() {}

  /** Nothing is refused by a limit but by a fault; lists come late, in any order, and move. */
  static ZohoRules rules(long seed, int levels) {
    return ZohoRules.defaults()
        .approvals(levels)
        .limits(0, 0, 0)
        .with("listDelayMillis", LIST_DELAY_MILLIS)
        .with("listDelaySeed", seed | 1)
        .with("shuffleSeed", seed | 1)
        .with("pageShiftPercent", 20);
  }

  /** Whatever costs no more than a moment. */
  static ZohoStorm storm(long seed) {
    return new ZohoStorm(seed, 15, 12, 40, tokens(), reads(), writes());
  }

  private static List<Chance> tokens() {
    return List.of(before(HANG), after(RESET), after(HTML_502), after(NO_ID));
  }

  private static List<Chance> reads() {
    return List.of(
        before(HANG),
        before(RESET),
        before(HTML_502),
        after(TRUNCATED),
        before(ERROR_500),
        before(ERROR_503));
  }

  private static List<Chance> writes() {
    return List.of(
        before(HANG),
        after(HANG),
        before(RESET),
        after(RESET),
        after(HTML_502),
        after(TRUNCATED),
        after(NO_ID),
        after(UNPARSEABLE),
        before(ERROR_500),
        after(ERROR_500),
        before(ERROR_503),
        after(ERROR_503));
  }

  /**
   * What closes more than one call before a kill; each hits the next creation or search. Every
   * other one takes the token away: with those that the storm loses, more would be the eleventh in
   * ten minutes, and Zoho closed for what is left of them.
   */
  static List<ZohoFault> spells(int kill) {
    List<ZohoFault> limits = List.of(any(LIMIT_DAY, 1_000), any(LIMIT_CONCURRENT, 0));
    return kill % 2 == 0 ? with(any(TOKEN_EVICTED, 0), limits) : limits;
  }

  private static List<ZohoFault> with(ZohoFault first, List<ZohoFault> others) {
    return Stream.concat(Stream.of(first), others.stream()).toList();
  }

  /** Closes everything for a minute. */
  static ZohoFault closedMinute() {
    return any(LIMIT_MINUTE, 0);
  }

  private static ZohoFault any(ZohoFault.Kind kind, long millis) {
    return new ZohoFault(kind, false, "*", "/inventoryadjustments", 0, 1, millis);
  }

  private static Chance before(ZohoFault.Kind kind) {
    return new Chance(kind, false, 1, 0);
  }

  private static Chance after(ZohoFault.Kind kind) {
    return new Chance(kind, true, 1, 0);
  }
}
