package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A batch of a document's line. */
@Serdeable(naming = SnakeCaseStrategy.class)
record DocumentBatchJson(
    @Nullable String batchId,
    @Nullable String batchNumber,
    @Nullable String batchInId,
    @Nullable List<DocumentStorageJson> storages) {}
