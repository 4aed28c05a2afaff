package dev.countersign.web.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is absent in the domain as JSON has it: null. */
public final class Plain {
  private Plain() {}

  public static <T> @Nullable T orNull(Optional<T> value) {
    return value.orElse(null);
  }

  /** The text of a value. */
  public static @Nullable String textOrNull(Optional<?> value) {
    return value.map(Object::toString).orElse(null);
  }

  /** Null where it says nothing. */
  public static @Nullable String saidOrNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
