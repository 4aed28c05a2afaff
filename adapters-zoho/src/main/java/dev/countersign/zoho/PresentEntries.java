package dev.countersign.zoho;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a document holds at present, of which each entry is restated once at most. */
final class PresentEntries<T> {
  private final List<T> left;

  PresentEntries(List<T> entries) {
    this.left = new ArrayList<>(entries);
  }

  /** The first that is left and matches; it is left no more. */
  Optional<T> take(Predicate<T> match) {
    Optional<T> found = left.stream().filter(match).findFirst();
    found.ifPresent(left::remove);
    return found;
  }
}
