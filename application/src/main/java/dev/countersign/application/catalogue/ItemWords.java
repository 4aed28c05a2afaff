package dev.countersign.application.catalogue;

import dev.countersign.application.search.Words;
import dev.countersign.domain.catalogue.Item;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that an item is found by: its SKU and codes, whole, and the words of its name. */
public final class ItemWords {
  private ItemWords() {}

  public static Set<String> of(Item item) {
    Stream<String> whole = Stream.concat(Stream.of(item.sku()), item.codes().stream());
    return Stream.concat(whole.map(Words::folded), Words.of(item.name()))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
