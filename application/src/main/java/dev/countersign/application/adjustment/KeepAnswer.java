package dev.countersign.application.adjustment;

import dev.countersign.domain.judgement.Finding;
import dev.countersign.domain.person.PersonId;
import java.util.List;
import java.util.function.Function;

/**
 * Asks for the answer to be kept with the change, so that a repeat of the request gets it again.
 *
 * @param key the Idempotency-Key, unique for each person
 * @param requestHash tells whether a repeat is the same request
 * @param answering makes the finished answer of what was kept
 * @param warnings what judging it has found beside
 */
public record KeepAnswer(
    PersonId person, String key, String requestHash, Answering answering, List<Finding> warnings)
    implements Keyed<RecordedAdjustment> {
  public KeepAnswer {
    warnings = List.copyOf(warnings);
  }

  public KeepAnswer(PersonId person, String key, String requestHash, Answering answering) {
    this(person, key, requestHash, answering, List.of());
  }

  /** Makes the finished answer of what was kept, and of what judging it has found beside. */
  @FunctionalInterface
  public interface Answering {
    FinishedAnswer of(RecordedAdjustment recorded, List<Finding> warnings);
  }

  /** The same, of an answer that tells of these. */
  KeepAnswer telling(List<Finding> found) {
    return new KeepAnswer(person, key, requestHash, answering, found);
  }

  @Override
  public Function<RecordedAdjustment, FinishedAnswer> answer() {
    return recorded -> answering.of(recorded, warnings);
  }
}
