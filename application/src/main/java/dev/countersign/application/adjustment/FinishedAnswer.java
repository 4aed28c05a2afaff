package dev.countersign.application.adjustment;

import java.util.HashMap;
import java.util.Map;

/**
 * An answer as it goes out.
 *
 * @param body its text, which goes out as UTF-8
 */
public record FinishedAnswer(int status, Map<String, String> headers, String body) {
  public FinishedAnswer {
    headers = Map.copyOf(headers);
  }

  /** The same with one more header. */
  public FinishedAnswer with(String header, String value) {
    var more = new HashMap<>(headers);
    more.put(header, value);
    return new FinishedAnswer(status, more, body);
  }
}
