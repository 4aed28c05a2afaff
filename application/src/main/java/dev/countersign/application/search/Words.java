package dev.countersign.application.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a text in the form in which they are searched: without regard to case. */
public final class Words {
  /** In characters; what comes after counts for nothing. */
  private static final int LONGEST = 64;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  /** Where a word begins: a letter or digit, or a sign that is not in the midst of one. */
  private static final Pattern BEGINNING =
      Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])(?=[\\p{L}\\p{M}\\p{N}])");

  private Words() {}

  /** A text that is one word as a whole, such as a code. */
  public static String folded(String text) {
    String folded = text.toLowerCase(Locale.ROOT).strip();
    return folded.codePointCount(0, folded.length()) <= LONGEST
        ? folded
        : folded.substring(0, folded.offsetByCodePoints(0, LONGEST));
  }

  /** What is between blanks, and what of it follows a hyphen or another sign. */
  public static Stream<String> of(String text) {
    return BLANKS.splitAsStream(text).flatMap(Words::beginnings).map(Words::folded);
  }

  /** What is between blanks alone. */
  static List<String> between(String text) {
    return BLANKS.splitAsStream(text).filter(word -> !word.isEmpty()).distinct().toList();
  }

  private static Stream<String> beginnings(String word) {
    return Stream.concat(
        Stream.of(word),
        BEGINNING.matcher(word).results().map(found -> word.substring(found.start())));
  }
}
