package dev.countersign.web.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A value of a JSON document, numbers exact. */
sealed interface JsonValue {
  /** An object, its fields in their order. */
  record Fields(Map<String, JsonValue> values) implements JsonValue {}

  record Items(List<JsonValue> values) implements JsonValue {}

  record Text(String value) implements JsonValue {}

  record Figure(BigDecimal value) implements JsonValue {}

  record Truth(boolean value) implements JsonValue {}

  record Nothing() implements JsonValue {}

  /** What it is, for a message. */
  default String kind() {
    return switch (this) {
      case Fields _ -> "an object";
      case Items _ -> "a list";
      case Text _ -> "a text";
      case Figure _ -> "a number";
      case Truth _ -> "true or false";
      case Nothing _ -> "null";
    };
  }
}
