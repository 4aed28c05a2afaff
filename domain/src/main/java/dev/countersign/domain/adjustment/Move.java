package dev.countersign.domain.adjustment;

/** What an action leads to. */
public sealed interface Move {
  /** It is done, and this is the adjustment now. */
  record Made(Adjustment adjustment) implements Move {}

  /** Our rules say no. */
  record Refused(Refusal refusal) implements Move {}
}
