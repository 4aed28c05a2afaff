package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line that is sent: a quantity or a value, never both; the id of an updated line alone. */
@Serdeable(naming = SnakeCaseStrategy.class)
record LineJson(
    @Nullable String lineItemId,
    String itemId,
    String description,
    @Nullable BigDecimal quantityAdjusted,
    @Nullable BigDecimal valueAdjusted,
    @Nullable String adjustmentAccountId,
    String locationId,
    @Nullable List<String> serialNumbers,
    @Nullable List<BatchJson> batches,
    @Nullable List<StorageJson> storages) {}
