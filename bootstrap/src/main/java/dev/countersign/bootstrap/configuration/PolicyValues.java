package dev.countersign.bootstrap.configuration;

import dev.countersign.domain.measure.Text;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the values of a policy, each from a text or a list of texts; empty where it is not one. */
final class PolicyValues {
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,20}(\\.\\d{1,20})?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  private PolicyValues() {}

  /** A decimal of 0 or more, as it is written. */
  static Optional<BigDecimal> decimal(@Nullable Object value) {
    return text(value).filter(text -> DECIMAL.matcher(text).matches()).map(BigDecimal::new);
  }

  /** A whole number, 0 to 9999. */
  static Optional<Integer> number(@Nullable Object value) {
    return text(value).filter(text -> NUMBER.matcher(text).matches()).map(Integer::valueOf);
  }

  static <E extends Enum<E>> Optional<E> word(@Nullable Object value, Set<E> words) {
    return text(value)
        .flatMap(text -> words.stream().filter(word -> word.name().equals(text)).findFirst());
  }

  static Optional<Set<String>> texts(@Nullable Object value) {
    return list(value, text -> Optional.of(text).filter(Text::isName));
  }

  static <E extends Enum<E>> Optional<Set<E>> words(@Nullable Object value, E[] words) {
    return list(
        value, text -> Arrays.stream(words).filter(word -> word.name().equals(text)).findFirst());
  }

  /** Whether it is {@code true}; there is no other way to say it. */
  static boolean isTrue(@Nullable Object value) {
    return text(value).filter("true"::equals).isPresent();
  }

  private static <T> Optional<Set<T>> list(
      @Nullable Object value, Function<String, Optional<T>> read) {
    if (!(value instanceof List<?> list) || list.isEmpty()) {
      return Optional.empty();
    }
    var all = new HashSet<T>();
    for (Object each : list) {
      Optional<T> one = text(each).flatMap(read);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      all.add(one.get());
    }
    return Optional.of(all);
  }

  private static Optional<String> text(@Nullable Object value) {
    return value instanceof String text ? Optional.of(text) : Optional.empty();
  }
}
