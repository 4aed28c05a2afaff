package dev.countersign.application.adjustment;

import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.adjustment.Reference;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that an adjustment is found by: its reference and SKUs, whole, and the words of its
 * description and of its items' names; without regard to case.
 */
public final class SearchWords {
  /** In characters; what comes after counts for nothing. */
  private static final int LONGEST = 64;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  /** Where a word begins: a letter or digit, or a sign that is not in the midst of one. */
  private static final Pattern BEGINNING =
      Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])(?=[\\p{L}\\p{M}\\p{N}])");

  private SearchWords() {}

  public static Set<String> of(Content content) {
    Stream<String> whole =
        Stream.concat(
            content.reference().map(Reference::value).stream(),
            content.lines().stream().map(line -> line.facts().sku()));
    Stream<String> texts =
        Stream.concat(
            Stream.of(content.description()), content.lines().stream().map(SearchWords::name));
    return Stream.concat(whole.map(SearchWords::folded), texts.flatMap(SearchWords::words))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  static String folded(String text) {
    String folded = text.toLowerCase(Locale.ROOT).strip();
    return folded.codePointCount(0, folded.length()) <= LONGEST
        ? folded
        : folded.substring(0, folded.offsetByCodePoints(0, LONGEST));
  }

  private static String name(Line line) {
    return line.facts().name();
  }

  private static Stream<String> words(String text) {
    return BLANKS.splitAsStream(text).flatMap(SearchWords::beginnings).map(SearchWords::folded);
  }

  /** What is between blanks, and what of it follows a hyphen or another sign. */
  private static Stream<String> beginnings(String word) {
    return Stream.concat(
        Stream.of(word),
        BEGINNING.matcher(word).results().map(found -> word.substring(found.start())));
  }
}
