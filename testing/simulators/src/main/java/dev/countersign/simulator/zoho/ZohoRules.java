package dev.countersign.simulator.zoho;

import dev.countersign.simulator.json.Json;
import dev.countersign.simulator.json.RecordJson;
import java.util.List;
import java.util.Map;

/**
 * How the simulator behaves; every value can be changed while it runs. Zero levels: approvals are
 * off. A limit of zero: no limit; {@code minuteMillis}: how long the minute of the limits is. A
 * negative {@code adjustedAfterMillis}: approved documents never move stock by themselves. A
 * shuffle seed of zero: lists come newest first. A seed of the list's delay: each document waits
 * from nothing up to the delay. In {@code pageShiftPercent} of a hundred requests for a page, rows
 * have changed places since the last one.
 */
public record ZohoRules(
    int approvalLevels,
    long adjustedAfterMillis,
    boolean deleteUnderApproval,
    long minuteMillis,
    int perMinute,
    int perDay,
    int concurrent,
    int othersPerMinute,
    boolean retryAfter,
    long accessTokenSeconds,
    int tokenRefusalStatus,
    List<String> scopes,
    ZohoSetup setup,
    int createdStatus,
    boolean numericIds,
    long shuffleSeed,
    long listDelayMillis,
    long listDelaySeed,
    int pageShiftPercent,
    long valuationPendingMillis,
    boolean negativePlainStock,
    boolean chartOfAccounts,
    boolean searchFindsBarcodes) {

  /** Refuses values that make no sense. */
  public ZohoRules {
    scopes = List.copyOf(scopes);
    if (approvalLevels < 0 || approvalLevels > 10) {
      throw new IllegalArgumentException("approvalLevels is 0 to 10, not " + approvalLevels);
    }
    if (perMinute < 0 || perDay < 0 || concurrent < 0) {
      throw new IllegalArgumentException("a limit is 0 or more");
    }
    if (minuteMillis < 1) {
      throw new IllegalArgumentException("minuteMillis is 1 or more, not " + minuteMillis);
    }
    if (othersPerMinute < 0 || othersPerMinute > 60_000) {
      throw new IllegalArgumentException("othersPerMinute is 0 to 60000, not " + othersPerMinute);
    }
    if (listDelayMillis < 0 || pageShiftPercent < 0 || pageShiftPercent > 100) {
      throw new IllegalArgumentException(
          "listDelayMillis is 0 or more, pageShiftPercent is 0 to 100");
    }
  }

  /** A paid organisation without approvals, all scopes granted, 100 calls a minute, 10 at once. */
  public static ZohoRules defaults() {
    return new ZohoRules(
        0,
        0,
        false,
        60_000,
        100,
        7500,
        10,
        0,
        false,
        3600,
        200,
        List.of("ZohoInventory.fullaccess.all"),
        ZohoSetup.RIGHT,
        201,
        false,
        0,
        0,
        0,
        0,
        0,
        true,
        true,
        false);
  }

  /** The same rules with the named ones replaced; refuses a name that is none. */
  public ZohoRules with(Json.Obj changes) {
    Json.Obj now = RecordJson.write(this);
    for (String name : changes.members().keySet()) {
      if (!now.members().containsKey(name)) {
        throw new IllegalArgumentException("there is no rule \"" + name + "\"");
      }
    }
    return RecordJson.read(ZohoRules.class, Json.object().putAll(now).putAll(changes).build());
  }

  /** The same rules with one replaced, by its name. */
  public ZohoRules with(String name, Object value) {
    return with(new Json.Obj(Map.of(name, Json.of(value))));
  }

  /** The same rules with that many levels of approval; zero switches approvals off. */
  public ZohoRules approvals(int levels) {
    return with("approvalLevels", levels);
  }

  /** The same rules with other limits; zero switches one off. */
  public ZohoRules limits(int minute, int day, int atOnce) {
    return with("perMinute", minute).with("perDay", day).with("concurrent", atOnce);
  }
}
