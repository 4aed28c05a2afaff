package dev.countersign.simulator.json;

import java.io.Serial;

/** A text is not the JSON that was asked for. */
public final class JsonException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** States what is wrong. */
  public JsonException(String message) {
    super(message);
  }
}
