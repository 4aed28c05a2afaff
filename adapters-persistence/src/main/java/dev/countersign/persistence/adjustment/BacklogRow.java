package dev.countersign.persistence.adjustment;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The steps of one state and task.
 *
 * @param oldest when the first of them is, or was, due; null where none waits for a time
 * @param asked when they were counted
 */
@Introspected
record BacklogRow(String state, String task, long steps, @Nullable Instant oldest, Instant asked) {}
