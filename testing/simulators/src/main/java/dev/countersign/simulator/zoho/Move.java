package dev.countersign.simulator.zoho;

import java.math.BigDecimal;

/** A signed quantity added to what is at a place. */
record Move(Place place, BigDecimal quantity) {

  Move reversed() {
    return new Move(place, quantity.negate());
  }
}
