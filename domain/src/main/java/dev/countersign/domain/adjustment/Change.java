package dev.countersign.domain.adjustment;

import dev.countersign.domain.measure.Amount;
import dev.countersign.domain.measure.Quantity;
import java.util.Optional;

/** What a line changes: how much there is, or what it is worth; positive is inbound. */
public sealed interface Change {
  /** A signed change of stock. */
  record OfQuantity(Quantity quantity) implements Change {}

  /** A signed change of stock value. */
  record OfValue(Amount amount) implements Change {}

  /** 1 inbound, -1 outbound. */
  default int sign() {
    return switch (this) {
      case OfQuantity(var quantity) -> quantity.sign();
      case OfValue(var amount) -> amount.sign();
    };
  }

  /** The change that takes it back. */
  default Change opposite() {
    return switch (this) {
      case OfQuantity(var quantity) -> new OfQuantity(quantity.negated());
      case OfValue(var amount) -> new OfValue(amount.negated());
    };
  }

  /**
   * What the change is worth at that cost of one unit; empty where it takes a cost and none is
   * known.
   */
  default Optional<Amount> worth(Optional<Amount> unitCost) {
    return switch (this) {
      case OfQuantity(var quantity) -> unitCost.map(quantity::at);
      case OfValue(var amount) -> Optional.of(amount);
    };
  }
}
