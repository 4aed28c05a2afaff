package dev.countersign.zoho;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Zoho leaves out what it does not have, or writes it as an empty text: both are absent. */
final class Blank {
  private Blank() {}

  static Optional<String> toAbsent(@Nullable String text) {
    return Optional.ofNullable(text).filter(present -> !present.isBlank());
  }

  static String toEmpty(@Nullable String text) {
    return text == null || text.isBlank() ? "" : text;
  }

  static <T> List<T> toEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  /** A value without which the answer makes no sense. */
  static String refused(@Nullable String text, String what) {
    return toAbsent(text).orElseThrow(() -> new IllegalArgumentException(what + " is missing"));
  }
}
