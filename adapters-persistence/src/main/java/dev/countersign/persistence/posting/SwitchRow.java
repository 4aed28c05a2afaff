package dev.countersign.persistence.posting;

import dev.countersign.application.posting.PostingSwitch.State;
import dev.countersign.persistence.sql.TextColumn;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The one row of the switch. */
@MappedEntity("posting_switch")
record SwitchRow(
    @Id int id,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) @Nullable String pausedBy,
    @Nullable Instant pausedAt) {
  State state() {
    return pausedBy != null && pausedAt != null
        ? new State.Paused(pausedBy, pausedAt)
        : new State.Running();
  }

  SwitchRow turned(State next) {
    return switch (next) {
      case State.Running() -> new SwitchRow(id, null, null);
      case State.Paused(var by, var at) -> new SwitchRow(id, by, at);
    };
  }
}
