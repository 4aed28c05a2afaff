package dev.countersign.testkit.broken;

import dev.countersign.application.adjustment.KeptAnswer;
import dev.countersign.application.adjustment.KeptAnswers;
import dev.countersign.domain.person.PersonId;
import java.util.Optional;

/** Kept answers that are sound but for what is overridden. */
class DelegatingAnswers implements KeptAnswers {
  private final KeptAnswers sound;

  DelegatingAnswers(KeptAnswers sound) {
    this.sound = sound;
  }

  @Override
  public Optional<KeptAnswer> find(PersonId person, String key) {
    return sound.find(person, key);
  }

  @Override
  public Optional<KeptAnswer> keep(PersonId person, String key, KeptAnswer answer) {
    return sound.keep(person, key, answer);
  }

  @Override
  public void replace(PersonId person, String key, KeptAnswer answer) {
    sound.replace(person, key, answer);
  }

  @Override
  public int forget(int most) {
    return sound.forget(most);
  }
}
