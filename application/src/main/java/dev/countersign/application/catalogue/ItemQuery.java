package dev.countersign.application.catalogue;

import dev.countersign.application.search.SearchPrefix;
import dev.countersign.domain.catalogue.ItemId;
import java.util.Optional;

/**
 * Which items are asked for.
 *
 * @param prefix of one of their words; all where it is empty
 * @param after only those whose ids come after this one
 * @param limit 1 to 200
 */
public record ItemQuery(Optional<SearchPrefix> prefix, Optional<ItemId> after, int limit) {
  public ItemQuery {
    if (limit < 1 || limit > 200) {
      throw new IllegalArgumentException("limit " + limit);
    }
  }

  /** The part that begins behind that one. */
  public ItemQuery from(ItemId last) {
    return new ItemQuery(prefix, Optional.of(last), limit);
  }

  /** Whether the part before ended before it. */
  public boolean isToCome(ItemId id) {
    return after.filter(last -> id.value().compareTo(last.value()) <= 0).isEmpty();
  }
}
