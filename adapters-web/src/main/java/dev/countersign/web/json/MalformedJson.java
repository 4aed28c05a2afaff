package dev.countersign.web.json;

import java.util.Map;

/** A body that is not what the contract says, and where it is not. */
public final class MalformedJson extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String pointer;
  private final transient Map<String, String> params;

  MalformedJson(String code, String pointer, String message, Map<String, String> params) {
    super(message, null, false, false);
    this.code = code;
    this.pointer = pointer;
    this.params = Map.copyOf(params);
  }

  MalformedJson(String code, String pointer, String message) {
    this(code, pointer, message, Map.of());
  }

  static MalformedJson wrongType(String pointer, String expected, JsonValue actual) {
    return new MalformedJson(
        "json.type",
        pointer,
        "Expected " + expected + ", found " + actual.kind(),
        Map.of("expected", expected, "actual", actual.kind()));
  }

  public String code() {
    return code;
  }

  /** RFC 6901; empty for the document as a whole. */
  public String pointer() {
    return pointer;
  }

  public String message() {
    return String.valueOf(getMessage());
  }

  public Map<String, String> params() {
    return params;
  }
}
