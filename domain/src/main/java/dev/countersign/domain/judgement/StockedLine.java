package dev.countersign.domain.judgement;

import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.allocation.Keeping;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.stock.ItemStock;

/**
 * A line that changes a quantity, beside what is there of its item.
 *
 * @param change signed
 */
record StockedLine(
    Line line,
    Quantity change,
    LocationId location,
    Keeping keeping,
    ItemStock stock,
    Place place) {
  ItemId item() {
    return line.itemId();
  }

  Quantity asked() {
    return change.absolute();
  }

  boolean isOutbound() {
    return change.sign() < 0;
  }
}
