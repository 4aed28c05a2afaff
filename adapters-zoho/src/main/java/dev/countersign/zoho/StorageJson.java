package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What goes into a storage or comes out of it, as sent; the entry's id in an update alone. */
@Serdeable(naming = SnakeCaseStrategy.class)
record StorageJson(
    String storageId,
    @Nullable BigDecimal inQuantity,
    @Nullable BigDecimal outQuantity,
    @Nullable String storageInId,
    @Nullable String storageOutId,
    @Nullable List<String> serialNumbers) {}
