package dev.countersign.simulator.http;

import dev.countersign.simulator.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/** An answer: status, content type, further headers and the body as text. */
public record Reply(int status, String contentType, Map<String, String> headers, String body) {

  /** A JSON answer. */
  public static Reply json(int status, Json body) {
    return new Reply(status, "application/json;charset=UTF-8", Map.of(), body.write());
  }

  /** The page that a gateway shows in place of an answer. */
  public static Reply html(int status, String title) {
    String heading = status + " " + title;
    String page =
        "<html><head><title>"
            + heading
            + "</title></head><body><h1>"
            + heading
            + "</h1></body></html>";
    return new Reply(status, "text/html", Map.of(), page);
  }

  /** The same answer with one more header. */
  public Reply with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Reply(status, contentType, more, body);
  }

  /** The same answer with another body. */
  public Reply saying(String text) {
    return new Reply(status, contentType, headers, text);
  }
}
