package dev.countersign.persistence.adjustment;

import dev.countersign.application.posting.ClaimedStep.Task;
import dev.countersign.persistence.sql.TextColumn;
import dev.countersign.persistence.sql.UuidColumn;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step's row in the outbox; the schema says what each column is.
 *
 * @param number null until the database has given it one
 */
@MappedEntity("posting_steps")
record StepRow(
    @Id @Nullable Long number,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidColumn.class) UUID adjustmentId,
    String operation,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String step,
    State state,
    Task task,
    @Nullable Instant dueAt,
    long fence,
    int attempts,
    int tries,
    int looks,
    Instant queuedAt,
    @Nullable Instant refusedAt,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String trace) {
  /** Its number, once it is stored. */
  long stored() {
    return Objects.requireNonNull(number, "a stored step has a number");
  }

  /** How a step stands in the queue. */
  enum State {
    QUEUED,
    FAILED,
    DONE,
    DROPPED
  }
}
