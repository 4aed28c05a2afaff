package dev.countersign.application.adjustment;

import java.util.Optional;

/**
 * Tells what cannot be done from what the same request has done before: a key that was used is
 * found by whoever changes something, and by whoever changes nothing here.
 */
public final class EarlierAnswers {
  private final KeptAnswers answers;

  public EarlierAnswers(KeptAnswers answers) {
    this.answers = answers;
  }

  /** The same, or that the key has an answer already, where nothing was done. */
  public Changed or(Changed changed, Optional<KeepAnswer> keep) {
    return changed instanceof Changed.Done || changed instanceof Changed.KeyInUse
        ? changed
        : keep.flatMap(k -> answers.find(k.person(), k.key()))
            .<Changed>map(first -> new Changed.KeyInUse(Optional.of(first)))
            .orElse(changed);
  }
}
