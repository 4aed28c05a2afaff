package dev.countersign.web.adjustment;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Bodies with something changed in them. */
final class Bodies {
  private static final JsonMapper JSON = JsonMapper.createDefault();
  private static final String MARK = "\"@@\"";

  private Bodies() {}

  /** With that JSON at the pointer. */
  static String with(String body, String pointer, String json) {
    if (pointer.isEmpty()) {
      return json;
    }
    Object root = read(body);
    set(root, pointer, "@@");
    return write(root).replace(MARK, json);
  }

  /** Without the field at the pointer. */
  static String without(String body, String pointer) {
    Object root = read(body);
    set(root, pointer, null);
    return write(root);
  }

  /** With one more field in the object at the pointer. */
  static String adding(String body, String pointer, String field) {
    Object root = read(body);
    put(at(root, pointer), field, "x");
    return write(root);
  }

  private static void set(Object root, String pointer, @Nullable Object value) {
    int last = pointer.lastIndexOf('/');
    put(at(root, pointer.substring(0, last)), pointer.substring(last + 1), value);
  }

  @SuppressWarnings("unchecked") // what JSON objects and lists are read as
  private static void put(Object parent, String step, @Nullable Object value) {
    if (parent instanceof List<?> list) {
      ((List<@Nullable Object>) list).set(Integer.parseInt(step), value);
    } else if (value == null) {
      ((Map<String, Object>) parent).remove(step);
    } else {
      ((Map<String, Object>) parent).put(step, value);
    }
  }

  private static Object at(Object root, String pointer) {
    Object at = root;
    for (String step : pointer.split("/", -1)) {
      at = step.isEmpty() ? at : Objects.requireNonNull(child(at, step));
    }
    return at;
  }

  private static @Nullable Object child(Object parent, String step) {
    return switch (parent) {
      case List<?> list -> list.get(Integer.parseInt(step));
      case Map<?, ?> fields -> fields.get(step);
      default -> throw new IllegalArgumentException(step);
    };
  }

  private static Object read(String body) {
    try {
      return JSON.readValue(body, Argument.mapOf(String.class, Object.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String write(Object root) {
    try {
      return JSON.writeValueAsString(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
