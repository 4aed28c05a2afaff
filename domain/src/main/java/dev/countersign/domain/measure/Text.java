package dev.countersign.domain.measure;

/** What a text must be to serve as a name or an id. */
public final class Text {
  private static final int LONGEST_NAME = 255;

  private Text() {}

  /** Refuses a blank, a control character, and more than 255 characters. */
  public static void requireName(String text, String what) {
    if (!isName(text)) {
      throw new IllegalArgumentException("not a " + what + ": '" + text + "'");
    }
  }

  /** Whether it can be a name or an id: not blank, no control character, at most 255 characters. */
  public static boolean isName(String text) {
    return !text.isBlank() && text.length() <= LONGEST_NAME && !hasControl(text);
  }

  /** Whether it holds a control character other than a line break or a tab, or half a character. */
  public static boolean hasForbiddenControl(String text) {
    return text.codePoints().anyMatch(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0)
        || hasLoneSurrogate(text);
  }

  /** Whether it holds any control character, or half a character. */
  public static boolean hasControl(String text) {
    return text.codePoints().anyMatch(Character::isISOControl) || hasLoneSurrogate(text);
  }

  private static boolean hasLoneSurrogate(String text) {
    return text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
