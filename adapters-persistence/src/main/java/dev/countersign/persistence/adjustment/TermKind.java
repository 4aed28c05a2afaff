package dev.countersign.persistence.adjustment;

/** What a term says of its adjustment; the schema knows the numbers. */
enum TermKind {
  ITEM(1),
  /** Only while the adjustment waits or is approved. */
  OPEN_AT(2),
  LOCATION(3),
  LOCATION_STATUS(4),
  LOCATION_DAY(5),
  WORD(6),
  CONTRIBUTOR(7);

  private final int number;

  TermKind(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
