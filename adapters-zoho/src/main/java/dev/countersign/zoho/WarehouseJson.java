package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import org.jspecify.annotations.Nullable;

/** A warehouse of an organisation that has no locations yet. */
@Serdeable(naming = SnakeCaseStrategy.class)
record WarehouseJson(
    @Nullable String warehouseId, @Nullable String warehouseName, @Nullable String status) {}
