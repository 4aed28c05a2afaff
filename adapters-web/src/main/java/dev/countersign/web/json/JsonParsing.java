package dev.countersign.web.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a JSON document in UTF-8: one value, no field twice, not too deep. */
final class JsonParsing {
  private static final int DEEPEST = 32;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(2 * DEEPEST)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final String text;
  private final JsonParser parser;
  private int depth;

  private JsonParsing(String text, JsonParser parser) {
    this.text = text;
    this.parser = parser;
  }

  static JsonValue parse(byte[] document) {
    String text = text(document);
    try (JsonParser parser = JSON.createParser(text)) {
      return new JsonParsing(text, parser).document();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(byte[] document) {
    CharBuffer read = CharBuffer.allocate(document.length);
    CoderResult end =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document), read, true);
    String text = read.flip().toString();
    if (end.isError()) {
      throw notJson(text);
    }
    return text;
  }

  private JsonValue document() throws IOException {
    try {
      parser.nextToken();
      JsonValue value = value("");
      if (parser.nextToken() != null) {
        throw notJson(parser.currentTokenLocation());
      }
      return value;
    } catch (JsonProcessingException e) {
      throw notJson(e.getLocation());
    }
  }

  private JsonValue value(String pointer) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> deeper(pointer, () -> new JsonValue.Fields(fields(pointer)));
      case START_ARRAY -> deeper(pointer, () -> new JsonValue.Items(items(pointer)));
      case VALUE_STRING -> new JsonValue.Text(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> figure(pointer);
      case VALUE_TRUE -> new JsonValue.Truth(true);
      case VALUE_FALSE -> new JsonValue.Truth(false);
      case VALUE_NULL -> new JsonValue.Nothing();
      case null, default -> throw notJson(parser.currentLocation());
    };
  }

  /** What stands one level further down. */
  private interface Inner {
    JsonValue read() throws IOException;
  }

  private JsonValue deeper(String pointer, Inner inner) throws IOException {
    if (++depth > DEEPEST) {
      throw new MalformedJson("json.depth", pointer, "Nested deeper than " + DEEPEST + " levels");
    }
    JsonValue value = inner.read();
    depth--;
    return value;
  }

  private Map<String, JsonValue> fields(String pointer) throws IOException {
    Map<String, JsonValue> values = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      String at = Pointers.in(pointer, name);
      parser.nextToken();
      if (values.putIfAbsent(name, value(at)) != null) {
        throw new MalformedJson("json.duplicate_field", at, "The field stands there twice");
      }
    }
    return values;
  }

  private List<JsonValue> items(String pointer) throws IOException {
    List<JsonValue> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(Pointers.at(pointer, values.size())));
    }
    return values;
  }

  private JsonValue figure(String pointer) throws IOException {
    return JsonNumber.parse(parser.getText())
        .map(JsonValue.Figure::new)
        .orElseThrow(() ->
            new MalformedJson(
                "json.number", pointer, "More than 30 digits, or an exponent beyond 30"));
  }

  private MalformedJson notJson(JsonLocation end) {
    return notJson(text.substring(0, (int) end.getCharOffset()));
  }

  /** What was read so far may have been the beginning of one. */
  private static MalformedJson notJson(String read) {
    TextPlace end = TextPlace.after(read);
    return new MalformedJson(
        "json.syntax",
        "",
        "The body is not a JSON document in UTF-8, as is seen at " + end,
        end.facts());
  }
}
