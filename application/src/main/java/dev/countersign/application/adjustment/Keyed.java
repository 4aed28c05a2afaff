package dev.countersign.application.adjustment;

import dev.countersign.domain.person.PersonId;
import java.util.function.Function;

/**
 * A request under a key, whose answer is to be kept with the change that it makes.
 *
 * @param <T> what the answer is made of
 */
public interface Keyed<T> {
  PersonId person();

  /** The Idempotency-Key, unique for each person. */
  String key();

  /** Tells whether a repeat is the same request. */
  String requestHash();

  /** Makes the finished answer of what was kept. */
  Function<T, FinishedAnswer> answer();
}
