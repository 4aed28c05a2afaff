package dev.countersign.application.adjustment;

import java.util.Optional;

/** What became of a change that is made once under each key. */
public sealed interface Once<T> extends Attempted<T> {
  /** It is kept, and so it is now. */
  record Done<T>(T result) implements Once<T> {}

  /**
   * The same person has used the key.
   *
   * @param answer what they got; empty while that is still under way
   */
  record KeyInUse<T>(Optional<KeptAnswer> answer) implements Once<T> {}
}
