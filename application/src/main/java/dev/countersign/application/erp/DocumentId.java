package dev.countersign.application.erp;

import dev.countersign.domain.measure.Text;

/** The ERP's id of its document of an adjustment. */
public record DocumentId(String value) {
  public DocumentId {
    Text.requireName(value, "document id");
  }

  @Override
  public String toString() {
    return value;
  }
}
