package dev.countersign.simulator.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Writes JSON text in its shortest form. */
final class JsonWriter {
  private final StringBuilder out = new StringBuilder();

  private JsonWriter() {}

  static String write(Json json) {
    JsonWriter writer = new JsonWriter();
    writer.value(json);
    return writer.out.toString();
  }

  private void value(Json json) {
    switch (json) {
      case Json.Obj(Map<String, Json> members) -> object(members);
      case Json.Arr(List<Json> elements) -> array(elements);
      case Json.Str(String text) -> string(text);
      case Json.Num(BigDecimal number) -> out.append(number.toPlainString());
      case Json.Bool(boolean flag) -> out.append(flag);
      case Json.Null _ -> out.append("null");
    }
  }

  private void object(Map<String, Json> members) {
    out.append('{');
    String separator = "";
    for (Map.Entry<String, Json> member : members.entrySet()) {
      out.append(separator);
      string(member.getKey());
      out.append(':');
      value(member.getValue());
      separator = ",";
    }
    out.append('}');
  }

  private void array(List<Json> elements) {
    out.append('[');
    String separator = "";
    for (Json element : elements) {
      out.append(separator);
      value(element);
      separator = ",";
    }
    out.append(']');
  }

  private void string(String text) {
    out.append('"');
    text.chars().forEach(unit -> character((char) unit));
    out.append('"');
  }

  private void character(char unit) {
    switch (unit) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> plainOrEscaped(unit);
    }
  }

  private void plainOrEscaped(char unit) {
    if (unit < ' ') {
      out.append("\\u%04x".formatted((int) unit));
    } else {
      out.append(unit);
    }
  }
}
