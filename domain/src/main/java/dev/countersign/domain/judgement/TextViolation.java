package dev.countersign.domain.judgement;

/** What is wrong with a text, wherever it stands. */
public sealed interface TextViolation extends Violation {
  /** Holds half a character, or a control character; descriptions may have line breaks and tabs. */
  record ControlCharacters() implements TextViolation {
    @Override
    public String code() {
      return "text.control_characters";
    }
  }

  /** More characters than are kept. */
  record TooLong(int longest, int length) implements TextViolation {
    @Override
    public String code() {
      return "text.too_long";
    }
  }
}
