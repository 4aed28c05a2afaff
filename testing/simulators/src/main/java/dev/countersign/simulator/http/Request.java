package dev.countersign.simulator.http;

import dev.countersign.simulator.json.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One request: names of headers in lower case, the first value of each query parameter, the body as
 * UTF-8 text.
 */
public record Request(
    String method,
    String path,
    Map<String, String> query,
    Map<String, String> headers,
    String body) {

  static Request of(String method, String target, Map<String, String> headers, String body) {
    int mark = target.indexOf('?');
    String path = mark < 0 ? target : target.substring(0, mark);
    String query = mark < 0 ? "" : target.substring(mark + 1);
    return new Request(method, path, parameters(query), headers, body);
  }

  /** The header of that lower-case name, or an empty text. */
  public String header(String name) {
    return headers.getOrDefault(name, "");
  }

  /** The query parameter, or an empty text. */
  public String query(String name) {
    return query.getOrDefault(name, "");
  }

  /** The fields of a form body, url-encoded or multipart; none for other bodies. */
  public Map<String, String> form() {
    String type = header("content-type");
    if (type.startsWith("multipart/form-data")) {
      return Multipart.fields(type, body);
    }
    return type.startsWith("application/x-www-form-urlencoded") ? parameters(body) : Map.of();
  }

  /** The body as JSON, taken from the form field {@code JSONString} where the body is a form. */
  public Json json() {
    String field = form().get("JSONString");
    String text = field == null ? body : field;
    return text.isBlank() ? Json.object().build() : Json.read(text);
  }

  private static Map<String, String> parameters(String text) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : text.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.putIfAbsent(
            decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
      }
    }
    return parameters;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return text;
    }
  }
}
