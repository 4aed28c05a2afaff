package dev.countersign.persistence.adjustment;

/** What a condition of the list is about. */
enum Aspect {
  STATUS,
  TYPE,
  ERP_STATE,
  REASON,
  CREATOR,
  DAY,
  ITEM,
  LOCATION,
  WORD,
  OTHER_WORDS,
  WAITING,
  VISIBLE
}
