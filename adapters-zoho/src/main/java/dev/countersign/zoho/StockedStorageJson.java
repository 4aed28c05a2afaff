package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import org.jspecify.annotations.Nullable;

/** What a storage holds. */
@Serdeable(naming = SnakeCaseStrategy.class)
record StockedStorageJson(
    @Nullable String storageId, @Nullable String locationId, @Nullable String balanceQuantity) {}
