package dev.countersign.domain.allocation;

import dev.countersign.domain.measure.Quantity;

/**
 * What of it belongs to one batch.
 *
 * @param quantity above 0
 */
public record BatchPart(BatchName batch, Quantity quantity) {
  public BatchPart {
    Sums.requirePositive(quantity);
  }
}
