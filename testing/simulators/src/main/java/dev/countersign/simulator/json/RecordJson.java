package dev.countersign.simulator.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns records into JSON objects and back, component by component. */
public final class RecordJson {
  private RecordJson() {}

  /** The record's components as members of the same names. */
  public static Json.Obj write(Record record) {
    Map<String, Json> members = new LinkedHashMap<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      members.put(component.getName(), Json.of(component(record, component)));
    }
    return new Json.Obj(members);
  }

  private static @Nullable Object component(Record record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The record of that type with the members as its components; refuses what does not fit. */
  public static <T extends Record> T read(Class<T> type, Json.Obj json) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values =
        Arrays.stream(components)
            .map(it -> value(it.getName(), it.getGenericType(), json.get(it.getName())))
            .toArray();
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<T> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new JsonException(
          "no "
              + type.getSimpleName()
              + ": "
              + (e.getCause() == null ? e : e.getCause()).getMessage());
    }
  }

  private static @Nullable Object value(String name, Type type, Json json) {
    if (type == Json.class) {
      return json;
    }
    try {
      return type instanceof ParameterizedType many
          ? several(name, many, json)
          : single(name, (Class<?>) type, json);
    } catch (ArithmeticException | IllegalArgumentException | java.time.DateTimeException e) {
      throw new JsonException(name + ": " + e.getMessage());
    }
  }

  private static Object several(String name, ParameterizedType type, Json json) {
    return switch (json) {
      case Json.Arr(var elements) ->
          elements.stream().map(it -> value(name, type.getActualTypeArguments()[0], it)).toList();
      case Json.Obj(var members) -> {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        members.forEach(
            (key, it) -> map.put(key, value(name, type.getActualTypeArguments()[1], it)));
        yield map;
      }
      case Json.Null _, Json.Str _, Json.Num _, Json.Bool _ ->
          throw new JsonException(name + " is no list");
    };
  }

  private static @Nullable Object single(String name, Class<?> type, Json json) {
    return switch (json) {
      case Json.Null _ when type.isPrimitive() -> throw new JsonException(name + " is missing");
      case Json.Null _ -> null;
      case Json.Bool(boolean flag) when type == boolean.class -> flag;
      case Json.Num(BigDecimal number) when type == int.class -> number.intValueExact();
      case Json.Num(BigDecimal number) when type == long.class -> number.longValueExact();
      case Json.Num(BigDecimal number) when type == BigDecimal.class -> number;
      case Json.Str(String text) -> ofText(name, type, text);
      case Json.Obj nested when type.isRecord() -> read(type.asSubclass(Record.class), nested);
      default -> throw new JsonException(name + " has the wrong type");
    };
  }

  private static Object ofText(String name, Class<?> type, String text) {
    if (type == String.class) {
      return text;
    }
    if (type == Instant.class) {
      return Instant.parse(text);
    }
    for (Object constant : type.isEnum() ? type.getEnumConstants() : new Object[0]) {
      if (constant.toString().equals(text)) {
        return constant;
      }
    }
    throw new JsonException(name + " cannot be \"" + text + "\"");
  }
}
