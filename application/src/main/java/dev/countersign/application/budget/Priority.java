package dev.countersign.application.budget;

/** What a request to the ERP is made for; while there is no room for all, the first goes first. */
public enum Priority {
  /** Brings what was approved into the books. */
  POSTING(0),
  /** Somebody waits for it. */
  PERSON(5),
  /** Looks for what was lost. */
  SETTLING(2),
  /** Keeps the copy of the catalogue fresh. */
  BACKGROUND(10);

  private final int reserve;

  Priority(int reserve) {
    this.reserve = reserve;
  }

  /** How much of the day, in percent, it leaves to those above it. */
  int reserve() {
    return reserve;
  }

  boolean goesBefore(Priority other) {
    return compareTo(other) < 0;
  }
}
