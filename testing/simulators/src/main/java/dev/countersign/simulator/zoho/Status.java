package dev.countersign.simulator.zoho;

/** Where a document stands. */
enum Status {
  DRAFT("draft"),
  PENDING("pending_approval"),
  APPROVED("approved"),
  REJECTED("rejected"),
  ADJUSTED("adjusted"),
  VOID("void");

  private final String word;

  Status(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
