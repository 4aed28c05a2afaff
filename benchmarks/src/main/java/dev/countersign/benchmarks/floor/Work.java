package dev.countersign.benchmarks.floor;

import dev.countersign.benchmarks.floor.Caller.Answer;
import dev.countersign.benchmarks.floor.Clerks.Clerk;
import dev.countersign.simulator.zoho.ZohoDemo;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** What a clerk asks for: an adjustment of one line, which nobody need approve. */
final class Work {
  private static final String PATH = "/api/v1/adjustments";
  private static final Pattern LOCATION =
      Pattern.compile("\r\nlocation: (\\S+)", Pattern.CASE_INSENSITIVE);

  private final AtomicLong keys = new AtomicLong();
  private final String body =
      """
      { "type": "QUANTITY", "date": "%s", "reason": "Stocktaking results", "locationId": "%s",
        "lines": [ { "itemId": "%s", "quantity": 1 } ] }
      """
          .formatted(
              LocalDate.now(ZoneId.of("Asia/Riyadh")), ZohoDemo.WAREHOUSE_1, ZohoDemo.GIFT_BAG);

  String key() {
    return "key-%012d".formatted(keys.incrementAndGet());
  }

  /** Answers its path. */
  String create(Caller caller, Clerk clerk, String key) {
    String head = caller.post(PATH, clerk.token(), key, body).head();
    var location = LOCATION.matcher(head);
    if (!location.find()) {
      throw new IllegalStateException("no location in " + head);
    }
    return location.group(1);
  }

  Answer submit(Caller caller, Clerk clerk, String path, String key) {
    return caller.post(path + "/submit", clerk.token(), key, "");
  }
}
