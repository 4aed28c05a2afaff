package dev.countersign.web.list;

import dev.countersign.application.search.SearchPrefix;
import dev.countersign.domain.measure.Text;
import dev.countersign.web.problem.Problems;
import io.micronaut.http.HttpParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the parameters of a query; a problem where one cannot be understood. */
public record Parameters(HttpParameters values) {
  private static final Pattern LIMIT = Pattern.compile("[1-9]\\d{0,2}");
  private static final int USUAL_LIMIT = 50;
  private static final int LARGEST_LIMIT = 200;
  private static final int LONGEST = 255;
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** Refuses all but these. */
  public void refuseAllBut(Set<String> known) {
    values.names().stream()
        .filter(name -> !known.contains(name))
        .findFirst()
        .ifPresent(name -> {
          throw Problems.parameter(name, "left out: there is no such parameter").thrown();
        });
  }

  public Optional<String> single(String name) {
    List<String> given = values.getAll(name);
    if (given.size() > 1) {
      throw Problems.parameter(name, "given once").thrown();
    }
    return given.stream().findFirst();
  }

  /** An id or a name. */
  public <T> Optional<T> name(String name, Function<String, T> make) {
    return single(name)
        .map(text ->
            Optional.of(text)
                .filter(Text::isName)
                .map(make)
                .orElseThrow(() ->
                    Problems.parameter(name, "1 to 255 characters, none a control character")
                        .thrown()));
  }

  public Optional<UUID> uuid(String name) {
    return single(name)
        .map(text ->
            Uuids.parse(text).orElseThrow(() -> Problems.parameter(name, "an id").thrown()));
  }

  public Optional<LocalDate> date(String name) {
    return single(name)
        .map(text ->
            day(text).orElseThrow(() -> Problems.parameter(name, "a date YYYY-MM-DD").thrown()));
  }

  /** The beginning of a word. */
  public Optional<SearchPrefix> prefix(String name) {
    return single(name).map(text -> prefix(name, text));
  }

  private static SearchPrefix prefix(String name, String text) {
    if (Text.isName(text) && SearchPrefix.isLongEnough(text)) {
      return new SearchPrefix(text);
    }
    throw Problems.parameter(name, lacking(text)).thrown();
  }

  /** What nobody can look for would have to be. */
  private static String lacking(String text) {
    if (Text.hasControl(text)) {
      return "a text without control characters";
    }
    return text.length() > LONGEST ? "255 characters at most" : "2 characters at least";
  }

  /** How many a part of a list is to hold. */
  public int limit() {
    return single("limit").map(Parameters::limit).orElse(USUAL_LIMIT);
  }

  private static int limit(String text) {
    return Optional.of(text)
        .filter(LIMIT.asMatchPredicate())
        .map(Integer::parseInt)
        .filter(limit -> limit <= LARGEST_LIMIT)
        .orElseThrow(() -> Problems.parameter("limit", "a number from 1 to 200").thrown());
  }

  /** Where a part of a list begins, by what the part before gave as {@code nextCursor}. */
  public <T> Optional<T> cursor(Function<String, Optional<T>> reader) {
    return single("cursor")
        .map(text ->
            reader
                .apply(text)
                .orElseThrow(() ->
                    Problems.parameter("cursor", "a nextCursor of this list, with the same filter")
                        .thrown()));
  }

  /** Words of an enum, each as often as they like. */
  public <E extends Enum<E>> Set<E> words(String name, Class<E> words) {
    return values.getAll(name).stream()
        .map(text -> word(name, text, words))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static <E extends Enum<E>> E word(String name, String text, Class<E> words) {
    return Arrays.stream(words.getEnumConstants())
        .filter(word -> word.name().equals(text))
        .findFirst()
        .orElseThrow(() ->
            Problems.parameter(name, "one of " + Arrays.toString(words.getEnumConstants()))
                .thrown());
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(text).filter(DATE.asMatchPredicate()).map(LocalDate::parse);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
