package dev.countersign.domain.judgement;

import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.measure.Quantity;

/** What does not go with the stock at a line's location. */
public sealed interface StockViolation extends Violation {
  /** Nothing is on hand whose value could change (Zoho asks for stock). */
  record ValueNoStock(ItemId item, LocationId location) implements StockViolation {
    @Override
    public String code() {
      return "value.no_stock";
    }
  }

  /** What the count expected is not what is on hand. */
  record CountExpectedDiffers(Quantity expected, Quantity onHand) implements StockViolation {
    @Override
    public String code() {
      return "count.expected_differs";
    }
  }

  /** More goes out than is on hand. */
  record StockInsufficient(ItemId item, LocationId location, Quantity asked, Quantity onHand)
      implements StockViolation {
    @Override
    public String code() {
      return "stock.insufficient";
    }
  }

  /** The ERP could not be asked what is there. */
  record StockUnknown(ItemId item, LocationId location) implements StockViolation {
    @Override
    public String code() {
      return "stock.unknown";
    }
  }

  /** Another adjustment of the item there waits, or is approved and not posted. */
  record ItemPendingElsewhere(ItemId item, LocationId location) implements StockViolation {
    @Override
    public String code() {
      return "item.pending_elsewhere";
    }
  }
}
