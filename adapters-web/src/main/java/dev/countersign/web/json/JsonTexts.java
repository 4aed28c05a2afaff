package dev.countersign.web.json;

import dev.countersign.domain.measure.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the texts of a request stand for. */
final class JsonTexts {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final int FIRST_YEAR = 1900;

  private JsonTexts() {}

  static String text(JsonValue value, String pointer) {
    return switch (value) {
      case JsonValue.Text(var text) -> text;
      default -> throw MalformedJson.wrongType(pointer, "a text", value);
    };
  }

  static String name(JsonValue value, String pointer) {
    String text = text(value, pointer);
    if (!Text.isName(text)) {
      throw wrongValue(pointer, "1 to 255 characters, not blank, no control characters");
    }
    return text;
  }

  static LocalDate date(String text, String pointer) {
    return parsed(text)
        .filter(date -> date.getYear() >= FIRST_YEAR)
        .orElseThrow(() -> wrongValue(pointer, "a date YYYY-MM-DD since 1900"));
  }

  static <E extends Enum<E>> E word(String text, Class<E> words, String pointer) {
    return Arrays.stream(words.getEnumConstants())
        .filter(word -> word.name().equals(text))
        .findFirst()
        .orElseThrow(
            () -> wrongValue(pointer, "one of " + Arrays.toString(words.getEnumConstants())));
  }

  private static Optional<LocalDate> parsed(String text) {
    try {
      return Optional.of(text).filter(DATE.asMatchPredicate()).map(LocalDate::parse);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  static MalformedJson wrongValue(String pointer, String expected) {
    return new MalformedJson(
        "json.value", pointer, "Expected " + expected, Map.of("expected", expected));
  }
}
