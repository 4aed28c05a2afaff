package dev.countersign.domain.audit;

/** What can be wrong with the chain at a number. */
public enum Flaw {
  ENTRY_MISSING("the entry is not there"),
  ENTRY_CHANGED("the entry is not the one that was chained"),
  LINK_CHANGED("the link does not continue the chain"),
  PERSONAL_DATA_CHANGED("the personal data is not what the entry refers to"),
  SEAL_MISSING("the seal that covers it is not there"),
  SEAL_CHANGED("the seal that covers it does not fit the chain"),
  SIGNATURE_WRONG("the seal that covers it is not signed by the key that it names"),
  KEY_UNKNOWN("the seal that covers it is signed by a key that is not trusted then"),
  END_MISSING("the chain had gone on from here, and its end is not there");

  private final String text;

  Flaw(String text) {
    this.text = text;
  }

  /** For people. */
  public String text() {
    return text;
  }
}
