package dev.countersign.persistence.answer;

import dev.countersign.application.adjustment.FinishedAnswer;
import dev.countersign.application.adjustment.KeptAnswer;
import dev.countersign.application.adjustment.KeptAnswers;
import dev.countersign.application.adjustment.Keyed;
import dev.countersign.application.adjustment.Once;
import dev.countersign.domain.person.PersonId;
import dev.countersign.persistence.document.Documents;
import dev.countersign.persistence.sql.SqlFault;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;

/** Kept answers in their table; each stands for 30 days by the database's clock. */
@Singleton
public final class JdbcKeptAnswers implements KeptAnswers {
  private final KeptAnswerRows rows;
  private final Documents documents;

  JdbcKeptAnswers(KeptAnswerRows rows, Documents documents) {
    this.rows = rows;
    this.documents = documents;
  }

  @Override
  public Optional<KeptAnswer> find(PersonId person, String key) {
    return rows.find(person.value(), key).map(this::kept);
  }

  @Override
  public Optional<KeptAnswer> keep(PersonId person, String key, KeptAnswer answer) {
    try {
      rows.insert(person.value(), key, answer.requestHash(), written(answer.answer()));
      return Optional.empty();
    } catch (DataAccessException e) {
      if (SqlFault.of(e) != SqlFault.DUPLICATE) {
        throw e;
      }
      return find(person, key).or(() -> keepInstead(person, key, answer));
    }
  }

  @Override
  public void replace(PersonId person, String key, KeptAnswer answer) {
    rows.finish(person.value(), key, answer.requestHash(), written(answer.answer()));
  }

  private Optional<KeptAnswer> keepInstead(PersonId person, String key, KeptAnswer answer) {
    rows.deleteExpired(person.value(), key);
    return keep(person, key, answer);
  }

  @Override
  public int forget(int most) {
    return rows.deleteExpired(most);
  }

  /** Does the work of the transaction under way once under the key, and keeps its answer. */
  public <T> Once<T> once(Optional<Keyed<T>> keep, Supplier<T> work) {
    return switch (keep.map(this::take).orElseGet(Taking.Taken::new)) {
      case Taking.InUse(var answer) -> new Once.KeyInUse<>(answer);
      case Taking.Taken _ -> {
        T result = work.get();
        keep.ifPresent(k -> finish(k, k.answer().apply(result)));
        yield new Once.Done<>(result);
      }
    };
  }

  /** Takes the key for the transaction under way, which finishes the answer. */
  public Taking take(Keyed<?> keep) {
    return take(keep, Optional.empty());
  }

  /** Takes the key with the finished answer. */
  public Taking take(Keyed<?> keep, FinishedAnswer answer) {
    return take(keep, Optional.of(written(answer)));
  }

  private Taking take(Keyed<?> keep, Optional<String> answer) {
    try {
      rows.insert(person(keep), key(keep), keep.requestHash(), answer.orElse(null));
      return new Taking.Taken();
    } catch (DataAccessException e) {
      return switch (SqlFault.of(e)) {
        case LOCK_WAIT -> new Taking.InUse(Optional.empty());
        case DUPLICATE -> takeOver(keep, answer);
        case DEADLOCK, OTHER -> throw e;
      };
    }
  }

  /** Writes the answer beside the key that was taken. */
  public void finish(Keyed<?> keep, FinishedAnswer answer) {
    rows.finish(person(keep), key(keep), keep.requestHash(), written(answer));
  }

  private String written(FinishedAnswer answer) {
    return documents.written(new AnswerJson(answer.status(), answer.headers(), answer.body()));
  }

  /** Of a key that was used before: only where its answer has stood for its time. */
  private Taking takeOver(Keyed<?> keep, Optional<String> answer) {
    Optional<KeptAnswer> standing = find(keep.person(), keep.key());
    if (standing.isPresent()) {
      return new Taking.InUse(standing);
    }
    rows.deleteExpired(person(keep), key(keep));
    return take(keep, answer);
  }

  private KeptAnswer kept(KeptAnswerRow row) {
    AnswerJson json = documents.read(row.answer(), AnswerJson.class);
    return new KeptAnswer(
        row.requestHash(), new FinishedAnswer(json.status(), json.headers(), json.body()));
  }

  private static String person(Keyed<?> keep) {
    return keep.person().value();
  }

  private static String key(Keyed<?> keep) {
    return keep.key();
  }

  /** How taking a key ended. */
  public sealed interface Taking {
    /** It is this transaction's. */
    record Taken() implements Taking {}

    /** Somebody has it: finished, or under way where there is no answer. */
    record InUse(Optional<KeptAnswer> answer) implements Taking {}
  }
}
