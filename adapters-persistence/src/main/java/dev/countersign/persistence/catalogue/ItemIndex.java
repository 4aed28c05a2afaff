package dev.countersign.persistence.catalogue;

import dev.countersign.application.catalogue.ItemQuery;
import dev.countersign.application.catalogue.ItemWords;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.ItemId;
import java.util.List;
import java.util.function.Predicate;

/**
 * The words of all items of a copy, as a process remembers them.
 *
 * @param generation which copy it is of
 * @param entries by id
 */
record ItemIndex(long generation, List<Entry> entries) {
  private static final String BEGIN = "\0";

  ItemIndex {
    entries = List.copyOf(entries);
  }

  /** An item's words in one text, each after a mark. */
  record Entry(ItemId id, String words) {
    static Entry of(Item item) {
      return new Entry(item.id(), BEGIN + String.join(BEGIN, ItemWords.of(item)));
    }

    private boolean has(String beginning) {
      return words.contains(BEGIN + beginning);
    }
  }

  /** As many as are asked for, and one more where there is one. */
  List<ItemId> find(ItemQuery query) {
    Predicate<Entry> wanted =
        query.prefix().map(prefix -> prefix.foundBy(Entry::has)).orElse(_ -> true);
    return entries.stream()
        .filter(entry -> query.isToCome(entry.id()))
        .filter(wanted)
        .map(Entry::id)
        .limit(query.limit() + 1L)
        .toList();
  }
}
