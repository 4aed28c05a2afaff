package dev.countersign.application.search;

/**
 * The beginning of what somebody looks for, in the form in which words are searched.
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

  /** Whether a word, in the form in which words are searched, begins so. */
  public boolean begins(String word) {
    return word.startsWith(text);
  }

  /** Whether anybody may look for it. */
  public static boolean isLongEnough(String text) {
    String folded = Words.folded(text);
    return folded.codePointCount(0, folded.length()) >= SHORTEST;
  }
}
