package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import org.jspecify.annotations.Nullable;

/** A location: a general one, or a warehouse below one. */
@Serdeable(naming = SnakeCaseStrategy.class)
record LocationJson(
    @Nullable String locationId,
    @Nullable String locationName,
    @Nullable String type,
    @Nullable String parentLocationId,
    @Nullable String status) {}
