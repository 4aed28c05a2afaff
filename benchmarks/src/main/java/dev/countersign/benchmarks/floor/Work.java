package dev.countersign.benchmarks.floor;

import dev.countersign.benchmarks.floor.Caller.Answer;
import dev.countersign.benchmarks.floor.Clerks.Clerk;
import dev.countersign.simulator.zoho.ZohoDemo;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** What a clerk asks for: an adjustment of so many lines, which nobody need approve. */
final class Work {
  private static final String PATH = "/api/v1/adjustments";
  private static final String LINE =
      "{ \"itemId\": \"%s\", \"quantity\": 1 }".formatted(ZohoDemo.GIFT_BAG);
  private static final Pattern LOCATION =
      Pattern.compile("\r\nlocation: (\\S+)", Pattern.CASE_INSENSITIVE);

  private final AtomicLong keys = new AtomicLong();
  private final String body;

  Work(int lines) {
    body =
        """
        { "type": "QUANTITY", "date": "%s", "reason": "Stocktaking results", "locationId": "%s",
          "lines": [ %s ] }
        """
            .formatted(
                LocalDate.now(ZoneId.of("Asia/Riyadh")),
                ZohoDemo.WAREHOUSE_1,
                String.join(", ", Collections.nCopies(lines, LINE)));
  }

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
