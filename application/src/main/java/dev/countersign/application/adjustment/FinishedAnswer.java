package dev.countersign.application.adjustment;

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
}
