package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What goes into a batch or comes out of it, as sent. */
@Serdeable(naming = SnakeCaseStrategy.class)
record BatchJson(
    @Nullable String batchId,
    @Nullable String batchNumber,
    @Nullable String externalBatchNumber,
    @Nullable String manufacturerDate,
    @Nullable String expiryDate,
    @Nullable BigDecimal inQuantity,
    @Nullable BigDecimal outQuantity,
    @Nullable String batchInId,
    @Nullable List<StorageJson> storages) {}
