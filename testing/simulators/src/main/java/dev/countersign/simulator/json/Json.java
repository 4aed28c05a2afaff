package dev.countersign.simulator.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON value whose numbers are exact and whose members keep their order. */
public sealed interface Json {

  /** An object; a member that is not there reads as {@link Null#NULL}. */
  record Obj(Map<String, Json> members) implements Json {
    public Obj {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** The member of that name, or JSON null. */
    public Json get(String name) {
      return members.getOrDefault(name, Null.NULL);
    }

    /** The member as text, numbers in plain notation; empty where it is missing, null or blank. */
    public Optional<String> text(String name) {
      return switch (get(name)) {
        case Str(String text) -> Optional.of(text).filter(it -> !it.isBlank());
        case Num(BigDecimal value) -> Optional.of(value.toPlainString());
        case Bool(boolean value) -> Optional.of(String.valueOf(value));
        case Obj _, Arr _, Null _ -> Optional.empty();
      };
    }

    /** The member's elements, none where it is not an array. */
    public List<Json> elements(String name) {
      return get(name) instanceof Arr(List<Json> elements) ? elements : List.of();
    }

    /** The objects among the member's elements. */
    public List<Obj> objects(String name) {
      return elements(name).stream().filter(Obj.class::isInstance).map(Obj.class::cast).toList();
    }
  }

  /** An array. */
  record Arr(List<Json> elements) implements Json {
    public Arr {
      elements = List.copyOf(elements);
    }
  }

  /** A string. */
  record Str(String text) implements Json {}

  /** A number, exact. */
  record Num(BigDecimal value) implements Json {}

  /** True or false. */
  record Bool(boolean value) implements Json {}

  /** JSON null. */
  enum Null implements Json {
    NULL
  }

  /** Reads one document, refusing everything that RFC 8259 does not allow. */
  static Json read(String document) {
    return new JsonReader(document).document();
  }

  /** Writes the value without blanks, numbers in plain notation. */
  default String write() {
    return JsonWriter.write(this);
  }

  /** An empty object to add members to. */
  static JsonObject object() {
    return new JsonObject();
  }

  /**
   * The JSON of a string, number, boolean, collection, map with text keys, record, enum or null.
   */
  static Json of(@Nullable Object value) {
    return switch (value) {
      case null -> Null.NULL;
      case Json json -> json;
      case JsonObject builder -> builder.build();
      case BigDecimal number -> new Num(number);
      case Integer number -> new Num(BigDecimal.valueOf(number));
      case Long number -> new Num(BigDecimal.valueOf(number));
      case Boolean flag -> new Bool(flag);
      case Optional<?> maybe -> of(maybe.orElse(null));
      case Collection<?> many -> new Arr(many.stream().map(Json::of).toList());
      case Map<?, ?> map -> ofMap(map);
      case Record record -> RecordJson.write(record);
      default -> new Str(value.toString());
    };
  }

  private static Obj ofMap(Map<?, ?> map) {
    Map<String, Json> members = new LinkedHashMap<>();
    map.forEach((name, member) -> members.put(String.valueOf(name), of(member)));
    return new Obj(members);
  }
}
