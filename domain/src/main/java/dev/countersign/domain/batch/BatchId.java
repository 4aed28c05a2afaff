package dev.countersign.domain.batch;

import dev.countersign.domain.measure.Text;

/** The ERP's id of a batch. */
public record BatchId(String value) {
  public BatchId {
    Text.requireName(value, "BatchId");
  }

  @Override
  public String toString() {
    return value;
  }
}
