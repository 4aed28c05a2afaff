package dev.countersign.testkit.memory;

import java.util.Collection;

/** What words begin with. */
final class Beginnings {
  private Beginnings() {}

  static boolean isAmong(Collection<String> words, String beginning) {
    return words.stream().anyMatch(word -> word.startsWith(beginning));
  }
}
