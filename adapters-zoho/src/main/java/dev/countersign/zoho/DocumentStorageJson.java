package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import org.jspecify.annotations.Nullable;

/** A storage of a document's line or batch. */
@Serdeable(naming = SnakeCaseStrategy.class)
record DocumentStorageJson(
    @Nullable String storageId, @Nullable String storageInId, @Nullable String storageOutId) {}
