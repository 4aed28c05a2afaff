package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a location holds of an item, or a warehouse; numbers may be blank. */
@Serdeable(naming = SnakeCaseStrategy.class)
record StockedPlaceJson(
    @Nullable String locationId,
    @Nullable String locationStockOnHand,
    @Nullable String warehouseId,
    @Nullable String warehouseStockOnHand,
    @Nullable List<StockedEntryJson> batches) {}
