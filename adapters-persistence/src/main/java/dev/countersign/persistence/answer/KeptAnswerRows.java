package dev.countersign.persistence.answer;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of kept answers. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface KeptAnswerRows extends GenericRepository<KeptAnswerRow, String> {
  @Query(
      """
      INSERT INTO kept_answers (person_id, answer_key, request_hash, answer)
      VALUES (:personId, :answerKey, :requestHash, :answer)
      """)
  void insert(String personId, String answerKey, String requestHash, @Nullable String answer);

  /** Writes the answer of a key that is there for the same request. */
  @Query(
      """
      UPDATE kept_answers SET answer = :answer
      WHERE person_id = :personId AND answer_key = :answerKey AND request_hash = :requestHash
      """)
  void finish(String personId, String answerKey, String requestHash, String answer);

  @Query(
      """
      SELECT person_id, answer_key, request_hash, answer FROM kept_answers
      WHERE person_id = :personId AND answer_key = :answerKey
      AND kept_at > CURRENT_TIMESTAMP(6) - INTERVAL 30 DAY
      """)
  Optional<KeptAnswerRow> find(String personId, String answerKey);

  @Query(
      """
      DELETE FROM kept_answers
      WHERE person_id = :personId AND answer_key = :answerKey
      AND kept_at <= CURRENT_TIMESTAMP(6) - INTERVAL 30 DAY
      """)
  void deleteExpired(String personId, String answerKey);

  /** So many at most, the oldest first. */
  @Query(
      """
      DELETE FROM kept_answers WHERE kept_at <= CURRENT_TIMESTAMP(6) - INTERVAL 30 DAY
      ORDER BY kept_at LIMIT :most
      """)
  int deleteExpired(int most);
}
