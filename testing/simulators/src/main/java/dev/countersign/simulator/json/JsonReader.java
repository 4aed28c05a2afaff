package dev.countersign.simulator.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Reads one JSON document by recursive descent; nesting is limited, so that no text exhausts the
 * stack.
 */
final class JsonReader {
  private static final int DEEPEST = 64;

  private final JsonScanner in;
  private int depth;

  JsonReader(String document) {
    this.in = new JsonScanner(document);
  }

  Json document() {
    Json value = value();
    in.blanks();
    if (!in.atEnd()) {
      throw in.unexpected();
    }
    return value;
  }

  private Json value() {
    in.blanks();
    return switch (in.peek()) {
      case '{' -> nested(this::object);
      case '[' -> nested(this::array);
      case '"' -> new Json.Str(in.string());
      case 't' -> in.word("true", new Json.Bool(true));
      case 'f' -> in.word("false", new Json.Bool(false));
      case 'n' -> in.word("null", Json.Null.NULL);
      default -> number();
    };
  }

  private Json nested(Supplier<Json> inner) {
    if (++depth > DEEPEST) {
      throw new JsonException("nested deeper than " + DEEPEST);
    }
    Json value = inner.get();
    depth--;
    return value;
  }

  private Json object() {
    Map<String, Json> members = new LinkedHashMap<>();
    in.take('{');
    in.blanks();
    if (in.takeIf('}')) {
      return new Json.Obj(members);
    }
    do {
      member(members);
    } while (in.takeIf(','));
    in.take('}');
    return new Json.Obj(members);
  }

  private void member(Map<String, Json> members) {
    in.blanks();
    String name = in.string();
    in.blanks();
    in.take(':');
    if (members.put(name, value()) != null) {
      throw new JsonException("member \"" + name + "\" stands twice");
    }
    in.blanks();
  }

  private Json array() {
    List<Json> elements = new ArrayList<>();
    in.take('[');
    in.blanks();
    if (in.takeIf(']')) {
      return new Json.Arr(elements);
    }
    do {
      elements.add(value());
      in.blanks();
    } while (in.takeIf(','));
    in.take(']');
    return new Json.Arr(elements);
  }

  private Json number() {
    BigDecimal value = new BigDecimal(in.number());
    if (Math.abs((long) value.scale()) > 400) {
      throw new JsonException("a number's exponent is out of range");
    }
    return new Json.Num(value);
  }
}
