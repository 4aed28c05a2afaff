package dev.countersign.web.adjustment;

import java.util.List;
import java.util.Random;

/** Chance, the same for a seed each time: choices, and texts with something changed in them. */
final class Mutations {
  private static final List<String> PIECES =
      List.of(
          "null",
          "\"\"",
          "{}",
          "[]",
          "-1",
          "1e30",
          "1e-7",
          "\"\\u0000\"",
          "\\",
          "\"",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "-0",
          "0.0",
          "true",
          "%",
          "*",
          "/",
          ";",
          " ",
          "\"lines\":",
          "\"2026-02-29\"",
          "\\ud800",
          "ä",
          "😀",
          "9".repeat(30));

  private final Random random;

  Mutations(long seed) {
    random = new Random(seed);
  }

  boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** With up to three pieces in the place of others. */
  String mutated(String text) {
    var mutated = new StringBuilder(text);
    for (int i = 0; i <= random.nextInt(3); i++) {
      int from = random.nextInt(mutated.length() + 1);
      int to = Math.min(mutated.length(), from + random.nextInt(8));
      mutated.replace(from, to, oneOf(PIECES));
    }
    return mutated.toString();
  }

  /** As it is, as often as not. */
  String perhapsMutated(String text) {
    return oneIn(2) ? text : mutated(text);
  }

  /** Of what a header can be sent with. */
  String header(String value) {
    return perhapsMutated(value)
        .codePoints()
        .filter(c -> c >= ' ' && c <= 0xFF && c != 0x7F)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
