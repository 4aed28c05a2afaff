package dev.countersign.application.adjustment;

import dev.countersign.domain.adjustment.Refusal;

/** What became of somebody's wish to change something else than an adjustment. */
public sealed interface Attempted<T> permits Attempted.Refused, Once {
  /** Our rules say no. */
  record Refused<T>(Refusal refusal) implements Attempted<T> {}
}
