package dev.countersign.domain.approval;

/** Whether a condition holds. */
sealed interface Answer {
  String NOT_KNOWN = "unknown";

  /** It does, by this figure. */
  record Yes(String actual) implements Answer {}

  /** It does not. */
  record No() implements Answer {}

  /** What it looks at is not known. */
  record Unknown() implements Answer {}

  static Answer of(boolean holds, Object actual) {
    return holds ? new Yes(actual.toString()) : new No();
  }

  /** The figure that goes with it. */
  default String actual() {
    return switch (this) {
      case Yes(var actual) -> actual;
      case No _, Unknown _ -> NOT_KNOWN;
    };
  }
}
