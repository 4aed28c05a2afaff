package dev.countersign.persistence.budget;

import dev.countersign.application.budget.Priority;
import dev.countersign.application.budget.Requests;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The requests that count, as counted by the database. */
@Introspected
record CountedRow(Instant present, int counting, int running, @Nullable Instant firstFree) {
  Requests requests(Optional<Priority> waiting) {
    return new Requests(present, counting, running, Optional.ofNullable(firstFree), waiting);
  }
}
