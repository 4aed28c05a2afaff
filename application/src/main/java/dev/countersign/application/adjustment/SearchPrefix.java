package dev.countersign.application.adjustment;

/**
 * The beginning of what somebody looks for, in the form in which words are searched.
 *
 * @param text two characters at least
 */
public record SearchPrefix(String text) {
  private static final int SHORTEST = 2;

  public SearchPrefix {
    text = SearchWords.folded(text);
    if (!isLongEnough(text)) {
      throw new IllegalArgumentException("prefix '" + text + "' is too short");
    }
  }

  /** Whether anybody may look for it. */
  public static boolean isLongEnough(String text) {
    String folded = SearchWords.folded(text);
    return folded.codePointCount(0, folded.length()) >= SHORTEST;
  }
}
