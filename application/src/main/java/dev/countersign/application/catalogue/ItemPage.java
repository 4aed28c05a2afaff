package dev.countersign.application.catalogue;

import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.ItemId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A part of a list of items, by their ids.
 *
 * @param next behind which the next part begins; empty where this is the last
 * @param asOf when the ERP was read
 */
public record ItemPage(List<Item> items, Optional<ItemId> next, Instant asOf) {
  public ItemPage {
    items = List.copyOf(items);
  }

  /** Of what was found, which is one more than the limit where there is a next part. */
  public static ItemPage of(List<Item> found, int limit, Instant asOf) {
    List<Item> page = found.subList(0, Math.min(found.size(), limit));
    Optional<ItemId> next =
        found.size() > limit ? Optional.of(page.getLast().id()) : Optional.empty();
    return new ItemPage(page, next, asOf);
  }
}
