package dev.countersign.zoho;

/** What came of wanting another token. */
sealed interface Renewal {
  /** There it is, renewed here or by another replica. */
  record Got(KeptAccess access) implements Renewal {}

  /** None came. */
  record None(Token.Withheld why) implements Renewal {}
}
