package dev.countersign.domain.catalogue;

import dev.countersign.domain.measure.Text;

/** The ERP's id of a ledger account. */
public record AccountId(String value) {
  public AccountId {
    Text.requireName(value, "AccountId");
  }

  @Override
  public String toString() {
    return value;
  }
}
