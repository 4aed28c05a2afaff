package dev.countersign.domain.approval;

import dev.countersign.domain.catalogue.Direction;
import dev.countersign.domain.measure.Amount;
import dev.countersign.domain.measure.Percent;
import dev.countersign.domain.measure.Quantity;

/**
 * What a rule asks of a line; all that one rule asks must hold of one and the same line. A line of
 * a VALUE adjustment changes no stock, so that what is said of quantities never holds of it.
 */
public sealed interface LineCondition extends Condition {
  /** The line is worth at least so much, without its sign; always where the item has no cost. */
  record LineValueAtLeast(Amount limit) implements LineCondition {}

  /** So many are added or taken at least. */
  record QuantityAtLeast(Quantity limit) implements LineCondition {}

  /** At least this share of what is on hand at its location, all of it where nothing is. */
  record ShareOfStockAtLeast(Percent limit) implements LineCondition {}

  /** It goes this way. */
  record Goes(Direction way) implements LineCondition {
    public Goes {
      if (way == Direction.ANY) {
        throw new IllegalArgumentException("every line goes some way");
      }
    }
  }

  /** A batch of it expires before the adjustment's date. */
  record ExpiredBatch() implements LineCondition {}

  /** It takes more than is on hand at its location. */
  record NegativeStock() implements LineCondition {}

  @Override
  default String name() {
    return switch (this) {
      case LineValueAtLeast _ -> "line-value-at-least";
      case QuantityAtLeast _ -> "quantity-at-least";
      case ShareOfStockAtLeast _ -> "share-of-stock-at-least";
      case Goes _ -> "direction";
      case ExpiredBatch _ -> "expired-batch";
      case NegativeStock _ -> "negative-stock";
    };
  }

  @Override
  default Limit says() {
    return switch (this) {
      case LineValueAtLeast(var limit) -> new Limit.Figure(limit.value());
      case QuantityAtLeast(var limit) -> new Limit.Figure(limit.value());
      case ShareOfStockAtLeast(var limit) -> new Limit.Figure(limit.value());
      case Goes(var way) -> new Limit.Word(way.name());
      case ExpiredBatch _, NegativeStock _ -> new Limit.Simply();
    };
  }
}
