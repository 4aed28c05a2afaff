package dev.countersign.persistence.adjustment;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What a line changes: one of the two. */
@Serdeable
record ChangeJson(@Nullable String quantity, @Nullable String value) {}
