package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import org.jspecify.annotations.Nullable;

/** An item in the list, which tells nothing of its tracking. */
@Serdeable(naming = SnakeCaseStrategy.class)
record ItemRowJson(@Nullable String itemId) {}
