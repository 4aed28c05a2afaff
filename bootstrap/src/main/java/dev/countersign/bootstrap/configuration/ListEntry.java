package dev.countersign.bootstrap.configuration;

import dev.countersign.domain.measure.Text;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One map of a file of lists, by the words that an error names it with. */
final class ListEntry {
  static final int LONGEST_NAME = 255;
  private final String where;
  private final String what;
  private final Map<?, ?> values;

  ListEntry(String where, String what, @Nullable Object value) {
    this.where = where;
    this.what = what;
    if (!(value instanceof Map<?, ?> map)) {
      throw new ConfigurationRefused(where + " cannot be read: " + what + " must be a map");
    }
    this.values = map;
  }

  void knowsOnly(Set<String> keys) {
    values.keySet().stream()
        .map(String::valueOf)
        .filter(key -> !keys.contains(key))
        .findFirst()
        .ifPresent(key -> {
          String known = keys.stream().sorted().collect(Collectors.joining(", "));
          throw refused(key, "is not one of its keys; they are " + known);
        });
  }

  /** A text that can be a name, of so many characters at most. */
  String name(String key, int longest) {
    if (values.get(key) instanceof String text && Text.isName(text) && text.length() <= longest) {
      return text;
    }
    throw wrong(key, "a text of 1 to " + longest + " characters");
  }

  <E extends Enum<E>> E word(String key, Class<E> words, E preset) {
    if (!values.containsKey(key)) {
      return preset;
    }
    return PolicyValues.word(values.get(key), EnumSet.allOf(words))
        .orElseThrow(() ->
            wrong(
                key,
                "one of "
                    + Arrays.stream(words.getEnumConstants())
                        .map(Enum::name)
                        .collect(Collectors.joining(", "))));
  }

  /** False where it is not said. */
  boolean flag(String key) {
    Object value = values.containsKey(key) ? values.get(key) : "false";
    if ("true".equals(value) || "false".equals(value)) {
      return "true".equals(value);
    }
    throw wrong(key, "true or false");
  }

  /** None where the key is not there. */
  Set<String> names(String key) {
    return values.containsKey(key)
        ? PolicyValues.texts(values.get(key)).orElseThrow(() -> wrong(key, "a list of ids"))
        : Set.of();
  }

  /** Empty where the key is not there. */
  List<?> list(String key) {
    if (!values.containsKey(key)) {
      return List.of();
    }
    if (values.get(key) instanceof List<?> list) {
      return list;
    }
    throw wrong(key, "a list");
  }

  private ConfigurationRefused wrong(String key, String form) {
    return refused(key, "must be " + form + ", not " + PlainYaml.shown(values.get(key)));
  }

  ConfigurationRefused refused(String key, String why) {
    return new ConfigurationRefused(where + " cannot be read: " + what + ": " + key + " " + why);
  }
}
