package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In which storages an inward entry lies. */
@Serdeable(naming = SnakeCaseStrategy.class)
record StockedEntryJson(@Nullable String batchInId, @Nullable List<StockedStorageJson> storages) {}
