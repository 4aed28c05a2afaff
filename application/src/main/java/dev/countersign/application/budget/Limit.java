package dev.countersign.application.budget;

/** Which of the limits leaves no room. */
public enum Limit {
  MINUTE,
  DAY,
  AT_ONCE
}
