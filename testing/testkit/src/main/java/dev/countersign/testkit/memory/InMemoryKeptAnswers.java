package dev.countersign.testkit.memory;

import dev.countersign.application.adjustment.KeptAnswer;
import dev.countersign.application.adjustment.KeptAnswers;
import dev.countersign.domain.person.PersonId;
import dev.countersign.testkit.memory.InMemoryStore.AnswerKey;
import java.util.List;
import java.util.Optional;

/** The kept answers of an {@link InMemoryStore}. */
final class InMemoryKeptAnswers implements KeptAnswers {
  private final InMemoryStore store;

  InMemoryKeptAnswers(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Optional<KeptAnswer> find(PersonId person, String key) {
    return store.alone(() -> store.answer(new AnswerKey(person, key)));
  }

  @Override
  public Optional<KeptAnswer> keep(PersonId person, String key, KeptAnswer answer) {
    var at = new AnswerKey(person, key);
    return store.alone(() -> {
      Optional<KeptAnswer> before = store.answer(at);
      if (before.isEmpty()) {
        store.keep(at, answer);
      }
      return before;
    });
  }

  @Override
  public void replace(PersonId person, String key, KeptAnswer answer) {
    var at = new AnswerKey(person, key);
    store.alone(() -> {
      store
          .answer(at)
          .filter(before -> before.requestHash().equals(answer.requestHash()))
          .ifPresent(_ -> store.keep(at, answer));
      return at;
    });
  }

  @Override
  public int forget(int most) {
    return store.alone(() -> {
      List<AnswerKey> expired =
          store.answers.keySet().stream()
              .filter(key -> store.answer(key).isEmpty())
              .limit(most)
              .toList();
      expired.forEach(store.answers::remove);
      return expired.size();
    });
  }
}
