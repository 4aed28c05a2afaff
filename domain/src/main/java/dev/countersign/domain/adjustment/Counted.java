package dev.countersign.domain.adjustment;

import dev.countersign.domain.measure.Quantity;

/** What was counted, and what was expected to be there. */
public record Counted(Quantity counted, Quantity expected) {
  public Quantity variance() {
    return counted.minus(expected);
  }
}
