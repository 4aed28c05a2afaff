package dev.countersign.persistence.adjustment;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of a line belongs to a batch. */
@Serdeable
record BatchJson(
    @Nullable String batchId,
    @Nullable String batchNumber,
    @Nullable String externalBatchNumber,
    @Nullable String manufacturedOn,
    @Nullable String expiresOn,
    @Nullable String batchInId,
    String quantity,
    List<StorageJson> storages) {}
