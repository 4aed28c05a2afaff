package dev.countersign.web.json;

import io.micronaut.http.HttpRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads the fields of a request's object, one by one; {@code null} is the same as absent. */
public final class JsonFields {
  private static final byte[] NOTHING = {};

  private final Map<String, JsonValue> values;
  private final String pointer;
  private final Set<String> known = new HashSet<>();

  private JsonFields(JsonValue value, String pointer) {
    if (!(value instanceof JsonValue.Fields(var fields))) {
      throw MalformedJson.wrongType(pointer, "an object", value);
    }
    this.values = fields;
    this.pointer = pointer;
  }

  /** Of a body that must be there. */
  public static JsonFields of(HttpRequest<byte[]> request) {
    return new JsonFields(JsonParsing.parse(request.getBody().orElse(NOTHING)), "");
  }

  /** Of a body that may be left out, and is the same as {@code {}} then. */
  public static JsonFields ofOptional(HttpRequest<byte[]> request) {
    return request.getBody().map(body -> body.length).orElse(0) == 0
        ? new JsonFields(new JsonValue.Fields(Map.of()), "")
        : of(request);
  }

  public Optional<String> text(String field) {
    return value(field).map(value -> JsonTexts.text(value, at(field)));
  }

  public Optional<BigDecimal> number(String field) {
    return value(field)
        .map(value ->
            switch (value) {
              case JsonValue.Figure(var figure) -> figure;
              default -> throw MalformedJson.wrongType(at(field), "a number", value);
            });
  }

  /** Whether it is said to be so; what is not said is not so. */
  public boolean truth(String field) {
    return value(field)
        .map(value ->
            switch (value) {
              case JsonValue.Truth(var truth) -> truth;
              default -> throw MalformedJson.wrongType(at(field), "true or false", value);
            })
        .orElse(false);
  }

  /** A date of the calendar, {@code YYYY-MM-DD}. */
  public Optional<LocalDate> date(String field) {
    return text(field).map(text -> JsonTexts.date(text, at(field)));
  }

  /** One of the words of an enum. */
  public <E extends Enum<E>> Optional<E> word(String field, Class<E> words) {
    return text(field).map(text -> JsonTexts.word(text, words, at(field)));
  }

  /** An id or a name: not blank, without control characters, 255 characters at most. */
  public <T> Optional<T> name(String field, Function<String, T> make) {
    return value(field).map(value -> make.apply(JsonTexts.name(value, at(field))));
  }

  public <T> T requiredName(String field, Function<String, T> make) {
    return name(field, make)
        .orElseThrow(
            () -> new MalformedJson("json.missing_field", at(field), "The field is required"));
  }

  /** Names in a list; empty where there is no list. */
  public <T> List<T> names(String field, Function<String, T> make) {
    return each(field, (value, at) -> make.apply(JsonTexts.name(value, at)));
  }

  /** Objects in a list; empty where there is no list. */
  public <T> List<T> objects(String field, Function<JsonFields, T> read) {
    return each(field, (value, at) -> read.apply(new JsonFields(value, at)));
  }

  /** Takes these fields, whatever they hold. */
  public void ignore(Set<String> fields) {
    known.addAll(fields);
  }

  /** A whole number that a {@code long} holds. */
  public Optional<Long> whole(String field) {
    return number(field)
        .map(number ->
            JsonNumber.whole(number)
                .orElseThrow(() -> JsonTexts.wrongValue(at(field), "a whole number")));
  }

  /** Refuses a field that says something where nothing is to be said. */
  public void refuse(String field, String why) {
    if (value(field).isPresent()) {
      throw new MalformedJson("json.unknown_field", at(field), why);
    }
  }

  /** Refuses every field that was neither read nor ignored. */
  public void refuseOthers() {
    values.keySet().stream()
        .filter(field -> !known.contains(field))
        .findFirst()
        .ifPresent(field -> {
          throw new MalformedJson("json.unknown_field", at(field), "There is no such field");
        });
  }

  private Optional<JsonValue> value(String field) {
    known.add(field);
    return Optional.ofNullable(values.get(field))
        .filter(value -> !(value instanceof JsonValue.Nothing));
  }

  private <T> List<T> each(String field, BiFunction<JsonValue, String, T> read) {
    return value(field)
        .map(value ->
            switch (value) {
              case JsonValue.Items(var items) ->
                  IntStream.range(0, items.size())
                      .mapToObj(i -> read.apply(items.get(i), Pointers.at(at(field), i)))
                      .toList();
              default -> throw MalformedJson.wrongType(at(field), "a list", value);
            })
        .orElse(List.of());
  }

  private String at(String field) {
    return Pointers.in(pointer, field);
  }
}
