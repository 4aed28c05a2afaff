package dev.countersign.domain.catalogue;

import java.util.List;

/** A root cause that the organisation configured: why it came to this, which no ERP asks. */
public record Cause(String code, String text) {
  /** Those there are where none are configured. */
  public static final List<Cause> SHIPPED =
      List.of(
          new Cause("dropped", "Dropped or crushed in handling"),
          new Cause("transport", "Damaged in transport"),
          new Cause("expired", "Past its date"),
          new Cause("water", "Water, fire or weather"),
          new Cause("theft", "Theft"),
          new Cause("miscounted", "Counted or booked wrongly before"),
          new Cause("misplaced", "Put in the wrong place"),
          new Cause("supplier", "Wrong delivery of the supplier"));

  /** Whether somebody who wrote this, a code or a text, meant it. */
  public boolean isCalled(String codeOrText) {
    return code.equals(codeOrText) || text.equals(codeOrText);
  }
}
