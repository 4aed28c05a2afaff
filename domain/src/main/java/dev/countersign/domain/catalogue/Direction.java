package dev.countersign.domain.catalogue;

/** Which way stock or its value may go. */
public enum Direction {
  INBOUND,
  OUTBOUND,
  ANY;

  /** Whether a change of that sign goes this way. */
  public boolean allows(int sign) {
    return switch (this) {
      case INBOUND -> sign > 0;
      case OUTBOUND -> sign < 0;
      case ANY -> true;
    };
  }
}
