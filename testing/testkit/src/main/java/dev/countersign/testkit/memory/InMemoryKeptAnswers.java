package dev.countersign.testkit.memory;

import dev.countersign.application.adjustment.KeptAnswer;
import dev.countersign.application.adjustment.KeptAnswers;
import dev.countersign.domain.person.PersonId;
import dev.countersign.testkit.memory.InMemoryStore.AnswerKey;
import java.util.Optional;

/** The kept answers of an {@link InMemoryStore}. */
final class InMemoryKeptAnswers implements KeptAnswers {
  private final InMemoryStore store;

  InMemoryKeptAnswers(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Optional<KeptAnswer> find(PersonId person, String key) {
    return store.alone(() -> Optional.ofNullable(store.answers.get(new AnswerKey(person, key))));
  }
}
