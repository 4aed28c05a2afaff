package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of a document; numbers as Zoho wrote them. */
@Serdeable(naming = SnakeCaseStrategy.class)
record DocumentLineJson(
    @Nullable String lineItemId,
    @Nullable String itemId,
    @Nullable String locationId,
    @Nullable String quantityAdjusted,
    @Nullable String valueAdjusted,
    @Nullable List<DocumentBatchJson> batches,
    @Nullable List<DocumentStorageJson> storages) {}
