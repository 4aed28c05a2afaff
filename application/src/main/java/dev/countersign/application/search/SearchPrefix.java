package dev.countersign.application.search;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * The beginning of what somebody looks for, or of several words of it, in the form in which words
 * are searched.
 *
 * @param text two characters at least
 */
public record SearchPrefix(String text) {
  private static final int SHORTEST = 2;

  public SearchPrefix {
    text = Words.folded(text);
    if (!isLongEnough(text)) {
      throw new IllegalArgumentException("prefix '" + text + "' is too short");
    }
  }

  /** Its words, each of which begins one; as a whole where the first alone is too short. */
  public List<String> parts() {
    List<String> words = Words.between(text);
    return words.stream().limit(1).anyMatch(SearchPrefix::isLongEnough) ? words : List.of(text);
  }

  /**
   * Finds what has one word that begins with all of it, or for each part one that begins so.
   *
   * @param begins whether a word of something, as words are searched, begins so
   */
  public <T> Predicate<T> foundBy(BiPredicate<T, String> begins) {
    List<String> parts = parts();
    return searched ->
        begins.test(searched, text) || parts.stream().allMatch(part -> begins.test(searched, part));
  }

  /** Whether anybody may look for it. */
  public static boolean isLongEnough(String text) {
    String folded = Words.folded(text);
    return folded.codePointCount(0, folded.length()) >= SHORTEST;
  }
}
