package dev.countersign.domain.batch;

import dev.countersign.domain.measure.Text;

/** The ERP's id of an inward entry of a batch, from which outbound stock is deducted. */
public record BatchInId(String value) {
  public BatchInId {
    Text.requireName(value, "BatchInId");
  }

  @Override
  public String toString() {
    return value;
  }
}
