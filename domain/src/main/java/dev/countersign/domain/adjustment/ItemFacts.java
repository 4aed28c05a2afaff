package dev.countersign.domain.adjustment;

import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.Tracking;
import dev.countersign.domain.measure.Amount;
import java.util.Optional;

/**
 * What the catalogue said of a line's item when the line was last judged; frozen at submit.
 *
 * @param unitCost the purchase rate; empty where the ERP has none
 */
public record ItemFacts(
    String name, String sku, String unit, Tracking tracking, Optional<Amount> unitCost) {
  /** Of an item that the catalogue does not hold. */
  public static final ItemFacts UNKNOWN =
      new ItemFacts("", "", "", Tracking.NONE, Optional.empty());

  public static ItemFacts of(Item item) {
    return new ItemFacts(
        item.name(), item.sku(), item.unit(), item.tracking(), item.purchaseRate());
  }
}
