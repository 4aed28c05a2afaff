package dev.countersign.persistence.adjustment;

import dev.countersign.domain.adjustment.Change;
import dev.countersign.domain.measure.Amount;
import dev.countersign.domain.measure.Quantity;
import java.util.Objects;

/** How a line's change is written in documents. */
final class LineChanges {
  private LineChanges() {}

  static ChangeJson json(Change change) {
    return switch (change) {
      case Change.OfQuantity(var quantity) -> new ChangeJson(quantity.toString(), null);
      case Change.OfValue(var amount) -> new ChangeJson(null, amount.toString());
    };
  }

  static Change change(ChangeJson json) {
    return json.quantity() == null
        ? new Change.OfValue(Amount.of(Objects.requireNonNull(json.value(), "a change of nothing")))
        : new Change.OfQuantity(Quantity.of(json.quantity()));
  }
}
