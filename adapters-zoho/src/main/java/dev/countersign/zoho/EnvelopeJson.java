package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What every answer of Zoho's begins with. */
@Serdeable
record EnvelopeJson(@Nullable String code, @Nullable String message) {
  /** Of an answer that is none of Zoho's. */
  static final EnvelopeJson NONE = new EnvelopeJson(null, null);

  private static final int LONGEST_MESSAGE = 500;

  boolean hasCode(String other) {
    return codeText().equals(other);
  }

  String codeText() {
    return Blank.toEmpty(code);
  }

  String messageText() {
    String text = Blank.toEmpty(message);
    return text.substring(0, Math.min(text.length(), LONGEST_MESSAGE));
  }
}
