package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import org.jspecify.annotations.Nullable;

/** A storage, which Zoho calls a bin or storage location. */
@Serdeable(naming = SnakeCaseStrategy.class)
record StorageRowJson(
    @Nullable String storageId,
    @Nullable String name,
    @Nullable String locationId,
    @Nullable String status) {}
