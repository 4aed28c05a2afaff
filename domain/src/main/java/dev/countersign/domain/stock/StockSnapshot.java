package dev.countersign.domain.stock;

import dev.countersign.domain.catalogue.ItemId;
import java.util.Map;

/** What the ERP said is there of the items that were asked for; what is missing is unknown. */
public record StockSnapshot(Map<ItemId, ItemStock> items) {
  /** The ERP could not be asked. */
  public static final StockSnapshot UNKNOWN = new StockSnapshot(Map.of());

  public StockSnapshot {
    items = Map.copyOf(items);
  }

  public ItemStock of(ItemId item) {
    return items.getOrDefault(item, ItemStock.UNKNOWN);
  }
}
